// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! The operations of `general`.
#![allow(deprecated, clippy::all)]

/// `POST /login`.
#[tokio::test]
#[ignore = "the document has no successful response"]
async fn log_in() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    client.general().log_in("text").send().await?;
    Ok(())
}

/// `GET /parts`.
#[tokio::test]
async fn parts() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let response = client.general().parts().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /parts`.
#[tokio::test]
async fn parts_new() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let response = client.general().parts_new("text").send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /parts/{part-id}`.
#[tokio::test]
async fn part() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let response = client.general().part("0").send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /parts/{part-id}/picture`.
#[tokio::test]
async fn parts_by_part_id_picture() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let response = client.general().parts_by_part_id_picture("0").send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /parts/{part-id}/picture`.
#[tokio::test]
async fn post_parts_by_part_id_picture() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    client.general().post_parts_by_part_id_picture("0").send().await?;
    Ok(())
}

/// `PUT /parts/{part-id}/picture`.
#[tokio::test]
async fn put_parts_by_part_id_picture() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    client.general().put_parts_by_part_id_picture("0", b"bytes".to_vec()).send().await?;
    Ok(())
}

/// `POST /users`.
#[tokio::test]
async fn add_user() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-key"))?;
    let response = client.general().add_user("text", "text").send().await?;
    println!("{response:?}");
    Ok(())
}
