//! All articles.

use chronicle::Article;
use leptos::prelude::*;

use crate::{app::App, state::address::article_href};

/// The articles, each with its date and what it holds.
#[component]
pub fn ArticlesView() -> impl IntoView {
    let App { words, catalogue, .. } = expect_context();
    let articles =
        catalogue.record().articles.iter().map(|article| view! { <li><ArticleCard article/></li> }).collect_view();
    view! {
        <div class="page">
            <h1>{words.articles}</h1>
            <p class="lead">{words.articles_intro}</p>
            <ol class="articles">{articles}</ol>
        </div>
    }
}

/// One article.
#[component]
fn ArticleCard(article: &'static Article<'static>) -> impl IntoView {
    let App { lang, words, catalogue, .. } = expect_context();
    let events = catalogue.events_of(article.id).count();
    view! {
        <article class="article-card">
            <p class="card-meta">
                <span class="date">{article.published.date.in_figures(lang)}</span>
                <span>{article.publisher.map(|publisher| publisher.get(lang))}</span>
                <span>{(words.article_counts)(article.digest.len(), events)}</span>
            </p>
            <h2><a class="keep" href=article_href(article.id, None, lang)>{article.title.get(lang)}</a></h2>
        </article>
    }
}
