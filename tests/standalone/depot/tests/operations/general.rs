// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! The operations of `general`.
#![allow(deprecated, clippy::all)]

/// `GET /aisles`.
#[tokio::test]
async fn aisles() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().aisles().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /bays`.
#[allow(dead_code, unused_variables)]
async fn bays_example() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut items = client.general().bays().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn bays() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().bays().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `DELETE /crates/{id}`.
#[tokio::test]
async fn delete_crate() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().delete_crate(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /crates/{id}`.
#[tokio::test]
async fn crate_() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().crate_(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `PUT /crates/{id}`.
#[tokio::test]
async fn put_crate() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().put_crate(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /crates/{id}/notices`.
#[tokio::test]
async fn watch_crate() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut stream = client.general().watch_crate(1).send_events().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /crates/{id}/state`.
#[tokio::test]
async fn crate_state() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().crate_state(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /log`.
#[tokio::test]
async fn read_log() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut stream = client.general().read_log().send_lines().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

/// `GET /lots`.
#[allow(dead_code, unused_variables)]
async fn lots_example() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut items = client.general().lots().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn lots() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().lots().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /questions`.
#[tokio::test]
async fn ask() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().ask("text").send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /racks`.
#[allow(dead_code, unused_variables)]
async fn racks_example() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut items = client.general().racks().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn racks() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().racks().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /shelves`.
#[allow(dead_code, unused_variables)]
async fn shelves_example() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut items = client.general().shelves().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn shelves() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let response = client.general().shelves().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /ticks`.
#[tokio::test]
async fn ticks() -> super::Outcome {
    let client = super::client(|builder| builder)?;
    let mut stream = client.general().ticks().send_events().await?;
    while let Some(item) = stream.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
