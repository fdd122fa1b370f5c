//! Responses deserialize, as in the contract and mutated.

mod contract;
mod drift;
mod examples;
mod mutation;
