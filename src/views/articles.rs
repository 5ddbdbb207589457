//! All articles.

use chronicle::Article;
use leptos::prelude::*;

use crate::{
    app::App,
    state::{View, address::href},
};

/// The articles, each with its date and what it holds.
#[component]
pub fn ArticlesView() -> impl IntoView {
    let App { words, catalogue, .. } = expect_context();
    let articles =
        catalogue.record().articles.iter().map(|article| view! { <li><ArticleCard article/></li> }).collect_view();
    view! {
        <div class="page">
            <h1>{move || words.get().articles}</h1>
            <p class="lead">{move || words.get().articles_intro}</p>
            <ol class="articles">{articles}</ol>
        </div>
    }
}

/// One article.
#[component]
fn ArticleCard(article: &'static Article<'static>) -> impl IntoView {
    let App { address, lang, words, catalogue, .. } = expect_context();
    let state = address.state();
    let view = View::Article { id: article.id.to_owned(), paragraph: None };
    let link = move || state.with(|state| href(&state.with_view(view.clone())));
    let events = catalogue.events_of(article.id).count();
    view! {
        <article class="article-card">
            <p class="card-meta">
                <span class="date">{move || article.published.date.in_figures(lang.get())}</span>
                <span>{move || article.publisher.map(|publisher| publisher.get(lang.get()))}</span>
                <span>{move || (words.get().article_counts)(article.digest.len(), events)}</span>
            </p>
            <h2><a href=link>{move || article.title.get(lang.get())}</a></h2>
        </article>
    }
}
