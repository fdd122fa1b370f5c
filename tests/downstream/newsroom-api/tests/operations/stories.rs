// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! The operations of `stories`.
#![allow(deprecated, clippy::all)]

/// `GET /stories`.
#[allow(dead_code, unused_variables)]
async fn list_example() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-token"))?;
    let mut items = client.stories().list().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn list() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-token"))?;
    let response = client.stories().list().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /stories/export`.
#[tokio::test]
async fn export() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-token"))?;
    let mut stream = client.stories().export().send_lines().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /stories/live`.
#[tokio::test]
async fn follow() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-token"))?;
    let mut stream = client.stories().follow().send_events().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /stories/summary`.
#[tokio::test]
async fn old_summary() -> super::Outcome {
    let client = super::client(|builder| builder.key("your-token"))?;
    let response = client.stories().old_summary().send().await?;
    println!("{response:?}");
    Ok(())
}
