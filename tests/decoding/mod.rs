//! What the server answers decodes, as the contract has it and as it may come.

mod contract;
mod drift;
mod examples;
mod mutation;
