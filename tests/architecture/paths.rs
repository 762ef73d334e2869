//! The paths of a Rust file, use trees spread out: just enough of a lexer to tell code from comments and literals.

/// A file of the core as tokens, without comments, the contents of literals and unit tests.
pub struct SourceFile {
    /// Its module, from the crate root: `["parse", "users"]`.
    pub module: Vec<String>,
    pub name: String,
    tokens: Vec<Token>,
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    /// Any other character; `::` is one token of its own, a literal is `"`.
    Mark(char),
    PathSeparator,
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

impl SourceFile {
    pub fn new(module: &[&str], name: &str, text: &str) -> Self {
        let module = module.iter().map(ToString::to_string).collect();
        Self { module, name: name.into(), tokens: without_unit_tests(&tokens(text)) }
    }

    /// Every path in it, use trees spread out, with the inline modules it stands in: `(["inner"], ["std", "fs"])`.
    pub fn paths(&self) -> Vec<(Vec<String>, Vec<String>)> {
        let mut paths = Vec::new();
        let mut inline: Vec<(String, usize)> = Vec::new();
        let mut depth = 0;
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            match token {
                Token::Mark('{') => depth += 1,
                Token::Mark('}') => {
                    depth -= 1;
                    inline.pop_if(|(_, inside)| *inside > depth);
                }
                Token::Word(word) if word == "mod" => {
                    if let [Token::Word(name), Token::Mark('{'), ..] = &self.tokens[at + 1..] {
                        inline.push((name.clone(), depth + 1));
                    }
                }
                Token::Word(_) => {
                    let mut found = Vec::new();
                    at = spread(&self.tokens, at, &[], &mut found);
                    let modules: Vec<String> = inline.iter().map(|(name, _)| name.clone()).collect();
                    paths.extend(found.into_iter().map(|path| (modules.clone(), path)));
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
        paths
    }

    /// The name of every macro it calls.
    pub fn macros(&self) -> impl Iterator<Item = &str> {
        self.tokens.windows(2).filter_map(|pair| match pair {
            [Token::Word(name), Token::Mark('!')] => Some(name.as_str()),
            _ => None,
        })
    }
}

/// Reads the path or use tree at `at` and gives the place behind it.
fn spread(tokens: &[Token], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    loop {
        match tokens.get(at) {
            Some(Token::Word(word)) => path.push(word.clone()),
            Some(Token::Mark('*')) if path.len() > before.len() || !before.is_empty() => path.push("*".into()),
            Some(Token::Mark('{')) if !path.is_empty() => {
                at += 1;
                while let Some(token) = tokens.get(at) {
                    match token {
                        Token::Mark('}') => return at + 1,
                        Token::Mark(',') => at += 1,
                        _ => at = spread(tokens, at, &path, found).max(at + 1),
                    }
                }
                return at;
            }
            _ => break,
        }
        at += 1;
        // `a as b` names something anew: the new name is no path.
        if tokens.get(at).is_some_and(|token| token.is("as")) && !before.is_empty() {
            at += 2;
        }
        match tokens.get(at) {
            Some(Token::PathSeparator) => at += 1,
            _ => break,
        }
    }
    found.push(path);
    at
}

fn tokens(text: &str) -> Vec<Token> {
    let text: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(character) = text.get(at).copied() {
        let rest = &text[at..];
        match rest {
            ['/', '/', ..] => at += rest.iter().take_while(|c| **c != '\n').count(),
            ['/', '*', ..] => at += block_comment(rest),
            ['"', ..] | ['b' | 'c', '"', ..] | ['r', '"' | '#', ..] | ['b' | 'c', 'r', '"' | '#', ..]
                if literal(rest).is_some() =>
            {
                at += literal(rest).unwrap_or(1);
                tokens.push(Token::Mark('"'));
            }
            // A character, but no lifetime: `'"'`, `'\''`, `'a'`.
            ['\'', '\\', _, more @ ..] => {
                at += 4 + more.iter().take_while(|c| **c != '\'').count();
                tokens.push(Token::Mark('"'));
            }
            ['\'', _, '\'', ..] => {
                at += 3;
                tokens.push(Token::Mark('"'));
            }
            [':', ':', ..] => {
                at += 2;
                tokens.push(Token::PathSeparator);
            }
            _ if character.is_alphanumeric() || character == '_' => {
                let word: String = rest.iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
                at += word.chars().count();
                tokens.push(Token::Word(word));
            }
            _ => {
                at += 1;
                if !character.is_whitespace() {
                    tokens.push(Token::Mark(character));
                }
            }
        }
    }
    tokens
}

/// Length of the comment that starts here; comments nest.
fn block_comment(text: &[char]) -> usize {
    let (mut depth, mut at) = (0, 0);
    loop {
        match &text[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => (depth, at) = (depth - 1, at + 2),
            [] => return at,
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
}

/// Length of the string literal that starts here, plain or raw.
fn literal(text: &[char]) -> Option<usize> {
    let prefix = text.iter().take_while(|c| matches!(**c, 'b' | 'c' | 'r')).count();
    let raw = text[..prefix].contains(&'r');
    let hashes = if raw { text[prefix..].iter().take_while(|c| **c == '#').count() } else { 0 };
    let mut at = prefix + hashes;
    if text.get(at) != Some(&'"') {
        return None;
    }
    at += 1;
    loop {
        match text.get(at)? {
            '\\' if !raw => at += 2,
            '"' if text[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes => {
                return Some(at + 1 + hashes);
            }
            _ => at += 1,
        }
    }
}

/// Leaves out every item under `#[cfg(test)]`.
fn without_unit_tests(tokens: &[Token]) -> Vec<Token> {
    let mark: Vec<Token> = self::tokens("#[cfg(test)]");
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if !tokens[at..].starts_with(&mark) {
            kept.push(token.clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        for token in &tokens[at..] {
            at += 1;
            match token {
                Token::Mark('{') => depth += 1,
                Token::Mark('}') => depth -= 1,
                Token::Mark(';') => {}
                _ => continue,
            }
            if depth == 0 {
                break;
            }
        }
    }
    kept
}
