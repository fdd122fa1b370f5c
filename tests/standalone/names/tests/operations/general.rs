// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! The operations of `general`.
#![allow(deprecated, clippy::all)]

/// `POST /all`.
#[tokio::test]
async fn all() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().all().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /arguments`.
#[tokio::test]
async fn arguments() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().arguments().send().await?;
    Ok(())
}

/// `GET /bounds`.
#[tokio::test]
async fn bounds() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().bounds(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /files/{id}.{type}`.
#[tokio::test]
async fn file() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().file("text", "text").send().await?;
    Ok(())
}

/// `GET /free_form`.
#[allow(dead_code, unused_variables)]
async fn free_form_example() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut items = client.general().free_form().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn free_form() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().free_form().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `DELETE /methods`.
#[tokio::test]
async fn by_delete() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_delete().send().await?;
    Ok(())
}

/// `GET /methods`.
#[tokio::test]
async fn by_get() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_get().send().await?;
    Ok(())
}

/// `HEAD /methods`.
#[tokio::test]
async fn by_head() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_head().send().await?;
    Ok(())
}

/// `OPTIONS /methods`.
#[tokio::test]
async fn by_options() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_options().send().await?;
    Ok(())
}

/// `PATCH /methods`.
#[tokio::test]
async fn by_patch() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_patch().send().await?;
    Ok(())
}

/// `POST /methods`.
#[tokio::test]
async fn by_post() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_post().send().await?;
    Ok(())
}

/// `PUT /methods`.
#[tokio::test]
async fn by_put() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_put().send().await?;
    Ok(())
}

/// `TRACE /methods`.
#[tokio::test]
async fn by_trace() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().by_trace().send().await?;
    Ok(())
}

/// `GET /operations/0`.
#[tokio::test]
async fn new_request() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().new_request().send().await?;
    Ok(())
}

/// `GET /operations/1`.
#[tokio::test]
async fn post() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().post().send().await?;
    Ok(())
}

/// `GET /operations/10`.
#[tokio::test]
async fn call_2nd() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().call_2nd().send().await?;
    Ok(())
}

/// `GET /operations/11`.
#[tokio::test]
async fn operations_11() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().operations_11().send().await?;
    Ok(())
}

/// `GET /operations/12`.
#[tokio::test]
async fn operations_12() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().operations_12().send().await?;
    Ok(())
}

/// `GET /operations/13`.
#[tokio::test]
async fn café() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().café().send().await?;
    Ok(())
}

/// `GET /operations/14`.
#[tokio::test]
async fn call_unnamed() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().call_unnamed().send().await?;
    Ok(())
}

/// `GET /operations/2`.
#[tokio::test]
async fn pre() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().pre().send().await?;
    Ok(())
}

/// `GET /operations/3`.
#[tokio::test]
async fn exec() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().exec().send().await?;
    Ok(())
}

/// `GET /operations/4`.
#[tokio::test]
async fn client() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().client().send().await?;
    Ok(())
}

/// `GET /operations/5`.
#[tokio::test]
async fn move_() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().move_().send().await?;
    Ok(())
}

/// `GET /operations/6`.
#[tokio::test]
async fn call_self() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().call_self().send().await?;
    Ok(())
}

/// `GET /operations/7`.
#[tokio::test]
async fn type_() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().type_().send().await?;
    Ok(())
}

/// `GET /operations/8`.
#[tokio::test]
async fn clone() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().clone().send().await?;
    Ok(())
}

/// `GET /operations/9`.
#[tokio::test]
async fn fmt() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().fmt().send().await?;
    Ok(())
}

/// `GET /owners/{id}`.
#[tokio::test]
async fn owner() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client
        .general()
        .owner(serde_json::from_value::<names::types::OwnerId>(serde_json::json!("0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"))?)
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /quantities`.
#[tokio::test]
async fn quantities() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().quantities().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /quotes/"\*/❤`.
#[tokio::test]
async fn quotes() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().quotes().send().await?;
    Ok(())
}

/// `GET /segments/{id}`.
#[tokio::test]
async fn segment() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    client.general().segment("text").send().await?;
    Ok(())
}
