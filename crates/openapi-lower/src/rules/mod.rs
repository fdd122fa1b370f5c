//! The rules, one a file.

use crate::lowering::Rule;

mod all_of;
mod boolean_schemas;
mod closed_values;
mod const_values;
mod discriminated_bases;
mod error_bodies;
mod exclusive_bounds;
mod header_texts;
mod inferred_types;
mod inline_types;
mod integer_formats;
mod item_schemas;
mod json_schema;
mod merge_patches;
mod null_types;
mod nullable_components;
mod one_way_properties;
mod open_enums;
mod operation_ids;
mod parameter_styles;
mod path_parameters;
mod property_names;
mod reference_siblings;
mod references;
mod remove_defaults;
mod remove_empty_bounds;
mod remove_examples;
mod remove_request_bounds;
mod remove_response_constraints;
mod remove_titles;
mod remove_unreachable_schemas;
mod remove_unused_members;
mod request_bodies;
mod response_bodies;
mod response_nulls;
mod schema_names;
mod shared_parameters;
mod streams;
mod success_only;
mod type_lists;
mod unevaluated_properties;
mod unions;
mod unknown_keywords;
mod valid;
mod version;

#[cfg(test)]
mod testing;

pub use discriminated_bases::discriminated_bases;
pub use integer_formats::integer_format;
pub use merge_patches::merge_patches;
pub use remove_defaults::default_sentence;
pub use request_bodies::{is_xml, preferred_media_type};

/// All rules, in the order in which they apply.
pub const ALL: &[Rule] = &[
    valid::RULE,
    version::RULE,
    item_schemas::RULE,
    discriminated_bases::RULE,
    unknown_keywords::RULE,
    remove_unreachable_schemas::RULE,
    remove_examples::RULE,
    error_bodies::RULE,
    success_only::RULE,
    references::RULE,
    schema_names::RULE,
    merge_patches::RULE,
    operation_ids::RULE,
    path_parameters::RULE,
    shared_parameters::RULE,
    header_texts::RULE,
    parameter_styles::RULE,
    request_bodies::RULE,
    response_bodies::RULE,
    remove_unused_members::RULE,
    boolean_schemas::RULE,
    json_schema::RULE,
    reference_siblings::RULE,
    const_values::RULE,
    null_types::RULE,
    exclusive_bounds::RULE,
    remove_empty_bounds::RULE,
    remove_titles::RULE,
    all_of::RULE,
    unevaluated_properties::RULE,
    one_way_properties::RULE,
    type_lists::RULE,
    unions::RULE,
    open_enums::RULE,
    closed_values::RULE,
    inferred_types::RULE,
    remove_defaults::RULE,
    property_names::RULE,
    integer_formats::RULE,
    remove_response_constraints::RULE,
    remove_request_bounds::RULE,
    response_nulls::RULE,
    inline_types::RULE,
    nullable_components::RULE,
];

/// Rules that work on the original document: a refusal of one does not hide those of the next.
pub(crate) const INDEPENDENT: &[&str] = &[
    valid::RULE.name,
    version::RULE.name,
    item_schemas::RULE.name,
    discriminated_bases::RULE.name,
    unknown_keywords::RULE.name,
    remove_unreachable_schemas::RULE.name,
    remove_examples::RULE.name,
    error_bodies::RULE.name,
    success_only::RULE.name,
    references::RULE.name,
    schema_names::RULE.name,
    merge_patches::RULE.name,
    operation_ids::RULE.name,
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_readme_has_every_rule() {
        let readme = include_str!("../../README.md");
        for rule in super::ALL {
            assert!(readme.contains(&format!("`{}`", rule.name)), "{}", rule.name);
        }
    }
}
