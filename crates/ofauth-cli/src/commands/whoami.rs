//! `ofauth whoami`

use ofauth::operations::{GET_SELF, GET_WHOAMI};
use ofauth::types;

use super::context::Context;
use super::response;
use crate::args::Whoami;
use crate::failure::Failure;
use crate::output::write_one;
use crate::session::Session;

pub(super) async fn show(args: &Whoami, context: &Context) -> Result<(), Failure> {
    let style = args.output.style(&context.zone)?;
    let operation = if args.account { &GET_SELF } else { &GET_WHOAMI };
    let session = Session::open(&context.global, operation).await?;
    let found = response::read(session.call(operation).send(), context).await?;
    if args.account {
        write_one::<types::CurrentUser>(&found, &style)
    } else {
        write_one::<types::Whoami>(&found, &style)
    }
}
