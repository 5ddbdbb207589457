//! Pictures of the drawing, to keep.

use gloo::utils::{document, window};
use js_sys::encode_uri_component;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::stage::Stage;
use crate::{
    download::{hand_over, hand_over_text},
    drawing::{TALL, picture},
    i18n,
    state::address::page_url,
};

/// How many pixels of the file a pixel of the picture is.
const FINENESS: u32 = 2;

/// Saves the drawing as SVG.
pub(super) fn svg(stage: Stage) {
    told(stage, hand_over_text(&file_name(stage, ".svg"), "image/svg+xml", &drawn(stage)));
}

/// Saves the drawing as PNG: the SVG, painted.
pub(super) fn png(stage: Stage) {
    let address = ["data:image/svg+xml,", &String::from(encode_uri_component(&drawn(stage)))].concat();
    let Ok(image) = HtmlImageElement::new() else { return told(stage, Err(JsValue::NULL)) };
    let painted = {
        let image = image.clone();
        Closure::once_into_js(move || told(stage, paint(stage, &image)))
    };
    image.set_onload(Some(painted.unchecked_ref()));
    let refused = Closure::once_into_js(move || told(stage, Err(JsValue::NULL)));
    image.set_onerror(Some(refused.unchecked_ref()));
    image.set_src(&address);
}

/// The picture as text.
fn drawn(stage: Stage) -> String {
    let look = stage.look.get_untracked();
    let address = page_url();
    stage.plan.with_untracked(|plan| {
        stage.shown.with_untracked(|shown| {
            stage.app.drawn_once(|scene| picture(scene, plan, look, shown, scene.words.site, &address, TALL))
        })
    })
}

fn paint(stage: Stage, image: &HtmlImageElement) -> Result<(), JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    let (width, height) = (image.natural_width() * FINENESS, image.natural_height() * FINENESS);
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into::<CanvasRenderingContext2d>()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width.into(), height.into())?;
    let ready = Closure::once_into_js(move |blob: JsValue| {
        let blob = blob.dyn_into::<Blob>();
        told(stage, blob.and_then(|blob| hand_over(&file_name(stage, ".png"), &blob)));
    });
    canvas.to_blob(ready.unchecked_ref())
}

/// The name of the file.
fn file_name(stage: Stage, ending: &str) -> String {
    [i18n::drawing(stage.app.lang).file_name, ending].concat()
}

/// Says so where a picture could not be made.
fn told(stage: Stage, result: Result<(), JsValue>) {
    if result.is_err() {
        // Nothing is left to do where the browser shows no message either.
        let _ = window().alert_with_message(i18n::drawing(stage.app.lang).not_saved);
    }
}
