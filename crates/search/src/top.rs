//! The best of many.

use crate::Hit;

/// Keeps the best hits of those added, at most so many. A heap with the worst of them on top, so that n hits take
/// time n · log of the limit.
pub(crate) struct Top {
    heap: Vec<Hit>,
    limit: usize,
}

impl Top {
    pub fn new(limit: usize) -> Self {
        Self { heap: Vec::with_capacity(limit), limit }
    }

    pub fn add(&mut self, hit: Hit) {
        if self.heap.len() < self.limit {
            self.heap.push(hit);
            let mut at = self.heap.len() - 1;
            while at > 0 && is_worse(self.heap[at], self.heap[(at - 1) / 2]) {
                self.heap.swap(at, (at - 1) / 2);
                at = (at - 1) / 2;
            }
        } else if self.heap.first().is_some_and(|&worst| is_worse(worst, hit)) {
            self.heap[0] = hit;
            sink(&mut self.heap);
        }
    }

    /// The hits, best first.
    pub fn sorted(mut self) -> Vec<Hit> {
        for end in (1..self.heap.len()).rev() {
            self.heap.swap(0, end);
            sink(&mut self.heap[..end]);
        }
        self.heap
    }
}

/// Moves the first down to where it belongs.
fn sink(heap: &mut [Hit]) {
    let mut at = 0;
    loop {
        let mut child = 2 * at + 1;
        if child + 1 < heap.len() && is_worse(heap[child + 1], heap[child]) {
            child += 1;
        }
        if child >= heap.len() || !is_worse(heap[child], heap[at]) {
            return;
        }
        heap.swap(at, child);
        at = child;
    }
}

fn is_worse(a: Hit, b: Hit) -> bool {
    a.score.total_cmp(&b.score).then(b.doc.cmp(&a.doc)).is_lt()
}
