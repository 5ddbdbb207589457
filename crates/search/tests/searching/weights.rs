//! What each weight does to the order.

use search::{IndexBuilder, Weights};

use crate::collection::{docs, open};

/// Each weight decides one order, which turns when the weight goes.
#[test]
fn each_weight_has_its_effect() {
    let default = Weights::default();
    let none = Weights { spelling: 0.0, plain_spelling: 0.0, adjacency: 0.0, run: 0.0, ..default };
    let cases: [(&str, Weights, Weights, &str, [&str; 2]); 13] = [
        // More of a word is better, until k1 is so small that once is enough: then the order is that of the numbers.
        ("k1", none, Weights { k1: 0.0, ..none }, "nga", ["nga và ai", "nga và nga"]),
        // A short text is better.
        ("b", none, Weights { b: 0.0, ..none }, "nga", ["nga rất xa đây", "nga"]),
        ("spelling", default, Weights { spelling: 0.0, ..default }, "đường", ["dương", "đường"]),
        ("plain_spelling", default, Weights { plain_spelling: 0.0, ..default }, "lao", ["lào", "lao"]),
        (
            "other_spelling",
            Weights { spelling: 0.0, ..default },
            Weights { spelling: 0.0, other_spelling: 1.0, ..default },
            "đối tác",
            ["đòi tạc", "đối tác"],
        ),
        ("prefix", none, Weights { prefix: 1.0, ..none }, "sin", ["singapore", "sin"]),
        (
            "adjacency",
            Weights { run: 0.0, ..default },
            Weights { run: 0.0, adjacency: 0.0, ..default },
            "đối tác",
            ["đối a b tác", "đối a tác b"],
        ),
        (
            "reversed",
            Weights { run: 0.0, ..default },
            Weights { run: 0.0, reversed: 1.0, ..default },
            "đối tác",
            ["tác đối", "đối tác"],
        ),
        (
            "run",
            Weights { adjacency: 0.0, ..default },
            Weights { adjacency: 0.0, run: 0.0, ..default },
            "đối tác",
            ["tác a đối", "a đối tác"],
        ),
        (
            "left_out",
            Weights { adjacency: 0.0, ..default },
            Weights { adjacency: 0.0, left_out: 1.0, ..default },
            "đối tác",
            ["đối a tác", "a đối tác"],
        ),
        (
            "more_marks",
            Weights { spelling: 0.0, ..default },
            Weights { spelling: 0.0, more_marks: default.other_spelling, ..default },
            "đôi tác",
            ["đời tác", "đối tác"],
        ),
        (
            "corrected",
            none,
            Weights { corrected: 1.0, ..none },
            "toann nga ",
            ["toàn toàn b nga", "nga nga b toàn"],
        ),
        ("keyed", none, Weights { keyed: 0.4, ..none }, "tacs nga ", ["nga nga b tác", "tác tác b nga"]),
    ];
    for (name, with, without, query, texts) in cases {
        let ranked = |weights: Weights| {
            let mut builder = IndexBuilder::new();
            for text in texts {
                builder.add_document(&[(1.0, text)]);
            }
            docs(&open(builder).with_weights(weights), query)
        };
        assert_eq!(ranked(with), [1, 0], "with {name}");
        assert_eq!(ranked(without), [0, 1], "without {name}");
    }
}
