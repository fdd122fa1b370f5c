//! URLs of servers with variables.

use crate::Error;

/// The URL of a server with variables (OpenAPI 3.1, section 4.8.5), each of which has a value.
#[derive(Clone, Debug)]
pub struct ServerUrl {
    template: &'static str,
    defaults: &'static [(&'static str, &'static str)],
    values: Vec<(&'static str, String)>,
}

impl ServerUrl {
    /// A template such as `https://{region}.example`, and the default of each variable.
    #[must_use]
    pub fn new(template: &'static str, defaults: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            template,
            defaults,
            values: Vec::new(),
        }
    }

    /// Takes the URL of another server. Variables that were set keep their values.
    pub fn choose(&mut self, template: &'static str, defaults: &'static [(&'static str, &'static str)]) {
        self.template = template;
        self.defaults = defaults;
    }

    /// Sets a variable.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.values.retain(|(known, _)| *known != name);
        self.values.push((name, value.into()));
    }

    fn value(&self, name: &str) -> &str {
        let set = self.values.iter().find(|(known, _)| *known == name);
        let default = || self.defaults.iter().find(|(known, _)| *known == name);
        match set {
            Some((_, value)) => value,
            None => default().map_or("", |(_, value)| value),
        }
    }

    /// The URL. A value cannot leave its part of it: one in the host or the port names no path, and none has a query.
    pub(crate) fn filled(&self) -> Result<String, Error> {
        let (mut url, mut rest) = (String::new(), self.template);
        while let Some((before, (name, after))) = rest
            .split_once('{')
            .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            url.push_str(before);
            let value = self.value(name);
            let is_whole = url.is_empty() && value.contains("://");
            let is_path = url.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
            let refused: &[char] = match is_whole || is_path {
                true => &['?', '#'],
                false => &['/', '?', '#', '@', '\\'],
            };
            if value.contains(|letter: char| refused.contains(&letter) || letter.is_whitespace() || letter.is_control())
            {
                let shown: String = refused.iter().map(|letter| format!(" `{letter}`")).collect();
                return Err(Error::configuration(format!(
                    "the variable `{name}` of the server's URL is {value:?}, expected no spaces and none of{shown}"
                )));
            }
            url.push_str(value);
            rest = after;
        }
        url.push_str(rest);
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_in_their_part_of_the_url() {
        let filled = |template: &'static str, value: &str| {
            let mut url = ServerUrl::new(template, &[("v", "default"), ("port", "443")]);
            assert!(url.filled().expect("the defaults").contains("default"));
            url.set("v", value);
            url.filled().map_err(|error| error.to_string())
        };
        let host = "https://{v}.example:{port}/v1";
        assert_eq!(filled(host, "eu").as_deref(), Ok("https://eu.example:443/v1"));
        for value in ["other.example/", "a?", "a#", "user@", "a b", "a\\"] {
            let error = filled(host, value).expect_err(value);
            assert!(error.contains("`v`") && error.contains("expected"), "{error}");
        }
        assert_eq!(
            filled("https://a.example/{v}", "v1/x").as_deref(),
            Ok("https://a.example/v1/x")
        );
        assert!(filled("https://a.example/{v}", "x?y").is_err());
        assert_eq!(
            filled("{v}/v1", "https://a.example").as_deref(),
            Ok("https://a.example/v1")
        );
    }

    #[test]
    fn another_server_keeps_what_was_set() {
        let mut url = ServerUrl::new("https://{region}.example:{port}", &[("region", "eu"), ("port", "443")]);
        url.set("region", "us");
        url.choose(
            "https://test.example:{port}/{region}",
            &[("region", "eu"), ("port", "8443")],
        );
        assert_eq!(url.filled().unwrap(), "https://test.example:8443/us");
        url.choose("https://{region}.example", &[]);
        assert_eq!(url.filled().unwrap(), "https://us.example");
    }
}
