// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! The operations of `general`.
#![allow(deprecated, clippy::all)]

/// `PUT /archive`.
#[tokio::test]
async fn set_archive() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client
        .general()
        .set_archive(b"bytes".to_vec(), "application/octet-stream")
        .send()
        .await?;
    Ok(())
}

/// `PATCH /cabinets/{id}`.
#[tokio::test]
async fn change_cabinet() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client.general().change_cabinet(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /drawings`.
#[tokio::test]
async fn add_drawing() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client.general().add_drawing(1, [1.0]).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `PUT /labels`.
#[tokio::test]
async fn set_labels() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client
        .general()
        .set_labels(serde_json::from_value::<bodies::types::Labels>(serde_json::json!({
            "color": "text",
            "size": 1,
        }))?)
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}

/// `GET /notes`.
#[allow(dead_code, unused_variables)]
async fn notes_example() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let mut items = client.general().notes().stream();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

#[tokio::test]
async fn notes() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client.general().notes().send().await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /orders`.
#[tokio::test]
async fn send_order() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client.general().send_order(1).send().await?;
    Ok(())
}

/// `POST /parts`.
#[tokio::test]
async fn add_part() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client
        .general()
        .add_part(
            b"bytes".to_vec(),
            [b"bytes".to_vec()],
            serde_json::from_value::<Vec<bodies::types::Size>>(serde_json::json!([
                {
                    "height": 1,
                    "width": 1,
                },
            ]))?,
            "text",
        )
        .send()
        .await?;
    Ok(())
}

/// `PATCH /parts/{id}`.
#[tokio::test]
async fn change_part() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client
        .general()
        .change_part(
            1,
            serde_json::from_value::<Option<String>>(serde_json::json!("text"))?,
            serde_json::from_value::<Option<f64>>(serde_json::json!(1))?,
            serde_json::from_value::<Option<Vec<String>>>(serde_json::json!(["text"]))?,
        )
        .send()
        .await?;
    Ok(())
}

/// `PUT /parts/{id}`.
#[tokio::test]
async fn keep_part() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client.general().keep_part(1).send().await?;
    Ok(())
}

/// `PUT /picture`.
#[tokio::test]
async fn set_picture() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    client.general().set_picture(b"bytes".to_vec(), "image/jpeg").send().await?;
    Ok(())
}

/// `POST /rows`.
#[tokio::test]
async fn add_rows() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client
        .general()
        .add_rows(serde_json::from_value::<Vec<Option<f64>>>(serde_json::json!([1]))?)
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /shapes`.
#[tokio::test]
async fn add_shape() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client
        .general()
        .add_shape(serde_json::from_value::<bodies::open::Shape>(serde_json::json!({
            "color": "text",
            "form": "round",
            "radius": 1,
        }))?)
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}

/// `POST /sizes`.
#[tokio::test]
async fn add_size() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client.general().add_size(1).send().await?;
    println!("{response:?}");
    Ok(())
}

/// `PUT /times`.
#[tokio::test]
async fn set_times() -> super::Outcome {
    let client = super::client(|builder| builder.shared("your-credentials"))?;
    let response = client
        .general()
        .set_times(serde_json::from_value::<bodies::Timestamp>(serde_json::json!("2026-04-02T10:15:00Z"))?)
        .send()
        .await?;
    println!("{response:?}");
    Ok(())
}
