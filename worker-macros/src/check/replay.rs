//! Refuses what would give something else on replay, as far as one function's tokens show it: paths, local `use`s, and what is
//! iterated. What is allowed explicitly is let through, and the permission is removed.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Block, Expr, ExprForLoop, ExprMethodCall, FnArg, ItemUse, Local, Macro, Meta, Pat, Path,
    Signature, Stmt, Type, UseTree,
};

use super::signature::last_segment;
use crate::errors::{self, Mistakes};

const ALLOW: &str = "allow_nondeterminism";

/// Paths that are refused, and what to use instead. A rule matches a path that it is the beginning of (`rand::…`) or, for rules that
/// name a function, the end of (`….SystemTime::now`).
struct Rule {
    path: &'static [&'static str],
    side: Side,
    instead: &'static str,
}

#[derive(PartialEq)]
enum Side {
    Beginning,
    End,
}

const fn beginning(path: &'static [&'static str], instead: &'static str) -> Rule {
    Rule { path, side: Side::Beginning, instead }
}

const fn end(path: &'static [&'static str], instead: &'static str) -> Rule {
    Rule { path, side: Side::End, instead }
}

const NOW: &str = "`ctx.now()`";
const SLEEP: &str = "`ctx.sleep(..)`";
const SPAWN: &str = "`ctx.spawn(..)`";
const RANDOM: &str = "`ctx.random()`";
const UUID: &str = "`ctx.uuid()`";
const ACTIVITY: &str = "an activity";
const INPUT: &str = "the workflow's input or an activity";
const SELECT: &str = "`worker_core::select!`";
const JOIN: &str = "`worker_core::join!` or `ctx.join_all(..)`";

const RULES: &[Rule] = &[
    end(&["SystemTime", "now"], NOW),
    end(&["Instant", "now"], NOW),
    end(&["Utc", "now"], NOW),
    end(&["Local", "now"], NOW),
    end(&["OffsetDateTime", "now_utc"], NOW),
    end(&["OffsetDateTime", "now_local"], NOW),
    end(&["Uuid", "new_v4"], UUID),
    end(&["Uuid", "now_v1"], UUID),
    end(&["Uuid", "now_v6"], UUID),
    end(&["Uuid", "now_v7"], UUID),
    end(&["thread_rng"], RANDOM),
    end(&["thread", "spawn"], SPAWN),
    end(&["thread", "sleep"], SLEEP),
    end(&["env", "var"], INPUT),
    end(&["env", "var_os"], INPUT),
    end(&["env", "vars"], INPUT),
    beginning(&["std", "thread"], "`ctx.sleep(..)` or `ctx.spawn(..)`"),
    beginning(&["std", "fs"], ACTIVITY),
    beginning(&["std", "net"], ACTIVITY),
    beginning(&["std", "process"], ACTIVITY),
    beginning(&["tokio", "spawn"], SPAWN),
    beginning(&["tokio", "task"], SPAWN),
    beginning(&["tokio", "time"], "`ctx.sleep(..)` or a `.timeout(..)`"),
    beginning(&["tokio", "fs"], ACTIVITY),
    beginning(&["tokio", "net"], ACTIVITY),
    beginning(&["tokio", "process"], ACTIVITY),
    beginning(&["tokio", "select"], SELECT),
    beginning(&["tokio", "join"], JOIN),
    beginning(&["tokio", "try_join"], JOIN),
    beginning(&["futures", "select"], SELECT),
    beginning(&["rand"], RANDOM),
    beginning(&["fastrand"], RANDOM),
    beginning(&["getrandom"], RANDOM),
    beginning(&["reqwest"], ACTIVITY),
];

const UNORDERED: &[&str] = &["HashMap", "HashSet"];
const ITERATING: &[&str] = &[
    "iter",
    "iter_mut",
    "into_iter",
    "keys",
    "into_keys",
    "values",
    "values_mut",
    "into_values",
    "drain",
    "retain",
];

/// Checks one function's body and removes its permissions.
pub(super) fn check(
    attributes: &mut Vec<Attribute>,
    sig: &Signature,
    body: &mut Block,
    mistakes: &mut Mistakes,
) {
    attributes.retain(|attribute| {
        let misplaced = attribute.path().is_ident(ALLOW);
        if misplaced {
            mistakes.push(errors::allow_on_function(attribute));
        }
        !misplaced
    });
    let mut visitor = Visitor { mistakes, aliases: HashMap::new(), unordered: HashMap::new() };
    for input in &sig.inputs {
        if let FnArg::Typed(input) = input {
            visitor.bind(&input.pat, unordered_type(&input.ty));
        }
    }
    visitor.visit_block_mut(body);
}

struct Visitor<'m> {
    mistakes: &'m mut Mistakes,
    /// What a local `use` brought in, by its name here.
    aliases: HashMap<String, Vec<String>>,
    /// Local variables that hold a map or set without order, with its type's name.
    unordered: HashMap<String, &'static str>,
}

impl VisitMut for Visitor<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        // An item is visible in its whole block, also above itself.
        for statement in &block.stmts {
            if let Stmt::Item(syn::Item::Use(item)) = statement {
                self.alias(item);
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        let allowed = match statement {
            Stmt::Local(local) => self.allowed(&mut local.attrs),
            Stmt::Macro(statement) => self.allowed(&mut statement.attrs),
            Stmt::Expr(expr, _) => self.allowed_leftmost(expr),
            Stmt::Item(_) => false,
        };
        if let Stmt::Local(local) = statement {
            self.local(local);
        }
        if allowed {
            Remove.visit_stmt_mut(statement);
        } else {
            visit_mut::visit_stmt_mut(self, statement);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let allowed = attributes(expr).is_some_and(|attributes| self.allowed(attributes));
        if allowed {
            return Remove.visit_expr_mut(expr);
        }
        match expr {
            Expr::ForLoop(ExprForLoop { expr: iterated, .. }) => self.iterated(iterated),
            Expr::MethodCall(call) => self.method_call(call),
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Some(mistake) = self.judge(&segments, &*path) {
            self.mistakes.push(mistake);
        }
        visit_mut::visit_path_mut(self, path);
    }

    /// Types run nothing.
    fn visit_type_mut(&mut self, _: &mut Type) {}

    /// A `use` runs nothing either; what it brings in is judged where it is called.
    fn visit_item_use_mut(&mut self, _: &mut ItemUse) {}

    fn visit_macro_mut(&mut self, called: &mut Macro) {
        self.visit_path_mut(&mut called.path);
        self.tokens(called.tokens.clone());
    }
}

impl Visitor<'_> {
    /// Whether the permission is among the attributes, which then lose it.
    fn allowed(&mut self, attributes: &mut Vec<Attribute>) -> bool {
        let mut found = false;
        attributes.retain(|attribute| {
            if !attribute.path().is_ident(ALLOW) {
                return true;
            }
            if !has_reason(attribute) {
                self.mistakes.push(errors::allow_without_reason(attribute));
            }
            found = true;
            false
        });
        found
    }

    /// Before a statement, the grammar gives an attribute to the leftmost operand alone; people mean the statement.
    fn allowed_leftmost(&mut self, expr: &mut Expr) -> bool {
        let found = attributes(expr).is_some_and(|attributes| self.allowed(attributes));
        let left = match expr {
            Expr::Assign(expr) => &mut expr.left,
            Expr::Binary(expr) => &mut expr.left,
            Expr::Cast(expr) => &mut expr.expr,
            Expr::Range(expr) => match &mut expr.start {
                Some(start) => start,
                None => return found,
            },
            _ => return found,
        };
        found | self.allowed_leftmost(left)
    }

    fn alias(&mut self, item: &ItemUse) {
        let mut open = vec![(Vec::new(), &item.tree)];
        while let Some((mut path, tree)) = open.pop() {
            match tree {
                UseTree::Path(tree) => {
                    path.push(tree.ident.to_string());
                    open.push((path, &tree.tree));
                }
                UseTree::Name(tree) => {
                    let name = tree.ident.to_string();
                    if name == "self" {
                        self.add_alias(path.last().cloned().unwrap_or_default(), path);
                    } else {
                        path.push(name.clone());
                        self.add_alias(name, path);
                    }
                }
                UseTree::Rename(tree) => {
                    if tree.ident != "self" {
                        path.push(tree.ident.to_string());
                    }
                    self.add_alias(tree.rename.to_string(), path);
                }
                UseTree::Group(tree) => open.extend(tree.items.iter().map(|tree| (path.clone(), tree))),
                UseTree::Glob(_) => {}
            }
        }
    }

    fn add_alias(&mut self, name: String, path: Vec<String>) {
        self.aliases.insert(name, path);
    }

    /// Judges a path as written, seen through local `use`s.
    fn judge(&self, segments: &[String], place: impl quote::ToTokens) -> Option<syn::Error> {
        let first = segments.first()?;
        let full: Vec<&str> = match self.aliases.get(first) {
            Some(path) => path.iter().chain(&segments[1..]).map(String::as_str).collect(),
            None => segments.iter().map(String::as_str).collect(),
        };
        let rule = RULES.iter().find(|rule| match rule.side {
            // The rule's own name alone is a variable or a module, not a call.
            Side::Beginning => full.len() > 1 && full.starts_with(rule.path),
            Side::End => full.ends_with(rule.path),
        })?;
        let local = matches!(full[0], "crate" | "self" | "super" | "Self");
        (!local).then(|| errors::nondeterministic_call(place, &full.join("::"), rule.instead))
    }

    /// What a macro is given is not parsed by anyone yet, so paths are looked for in its tokens.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<Ident> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.end_of_path(&mut path);
                    }
                    path.push(ident);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.end_of_path(&mut path);
                    self.tokens(group.stream());
                }
                _ => self.end_of_path(&mut path),
            }
            colons = 0;
        }
        self.end_of_path(&mut path);
    }

    fn end_of_path(&mut self, path: &mut Vec<Ident>) {
        let path = std::mem::take(path);
        let segments: Vec<String> = path.iter().map(ToString::to_string).collect();
        if let Some(mistake) = self.judge(&segments, quote!(#(#path)::*)) {
            self.mistakes.push(mistake);
        }
    }

    fn local(&mut self, local: &Local) {
        let by_init = || local.init.as_ref().and_then(|init| unordered_value(&init.expr));
        match &local.pat {
            Pat::Type(typed) => self.bind(&typed.pat, unordered_type(&typed.ty).or_else(by_init)),
            pat => self.bind(pat, by_init()),
        }
    }

    fn bind(&mut self, pat: &Pat, collection: Option<&'static str>) {
        let Pat::Ident(pat) = pat else { return };
        let name = pat.ident.to_string();
        match collection {
            Some(collection) => self.unordered.insert(name, collection),
            None => self.unordered.remove(&name),
        };
    }

    fn method_call(&mut self, call: &ExprMethodCall) {
        if ITERATING.iter().any(|method| call.method == method) {
            self.iterated(&call.receiver);
        }
    }

    fn iterated(&mut self, expr: &Expr) {
        let variable = match expr {
            Expr::Reference(reference) => &reference.expr,
            other => other,
        };
        let Expr::Path(path) = variable else { return };
        let Some(name) = path.path.get_ident() else { return };
        if let Some(collection) = self.unordered.get(&name.to_string()) {
            self.mistakes.push(errors::unordered_iteration(expr, collection));
        }
    }
}

/// Removes permissions inside what is allowed already.
struct Remove;

impl VisitMut for Remove {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| !attribute.path().is_ident(ALLOW));
    }
}

fn has_reason(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    let mut found = false;
    let parsed = list.parse_nested_meta(|meta| {
        if !meta.path.is_ident("reason") {
            return Err(meta.error("unknown"));
        }
        let reason: syn::LitStr = meta.value()?.parse()?;
        found = !reason.value().trim().is_empty();
        Ok(())
    });
    parsed.is_ok() && found
}

fn unordered_type(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Reference(reference) => unordered_type(&reference.elem),
        _ => unordered_name(&last_segment(ty)?.ident),
    }
}

fn unordered_name(ident: &Ident) -> Option<&'static str> {
    UNORDERED.iter().copied().find(|name| ident == name)
}

/// `HashMap::new()` and its like, `.collect::<HashMap<..>>()`.
fn unordered_value(expr: &Expr) -> Option<&'static str> {
    match expr {
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return None };
            let segments = &path.path.segments;
            let owner = segments.len().checked_sub(2)?;
            unordered_name(&segments[owner].ident)
        }
        Expr::MethodCall(call) if call.method == "collect" => {
            let turbofish = call.turbofish.as_ref()?;
            match turbofish.args.first()? {
                syn::GenericArgument::Type(ty) => unordered_type(ty),
                _ => None,
            }
        }
        _ => None,
    }
}

fn attributes(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    macro_rules! of {
        ($($variant:ident)*) => {
            match expr {
                $(Expr::$variant(expr) => Some(&mut expr.attrs),)*
                _ => None,
            }
        };
    }
    of! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index Infer Let Lit Loop
        Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple Unary Unsafe While Yield
    }
}
