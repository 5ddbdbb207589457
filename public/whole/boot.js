// Starts the site that is packed in one file. It stands in the page as it is, so old browsers must be able to read it.
(function () {
  "use strict";

  // Raw LZMA with 4 bits of literal context and none of position, by the LZMA specification of 7-Zip.
  function unpacked(input, length) {
    var output = new Uint8Array(length);
    var chances = new Uint16Array(1984 + (0x300 << 4)).fill(1024);
    var range = 0xffffffff;
    var code = 0;
    var from = 1;
    for (; from < 5; from++) code = ((code << 8) | input[from]) >>> 0;

    function bit(place) {
      var chance = chances[place];
      var bound = (range >>> 11) * chance;
      var value = code < bound ? 0 : 1;
      if (value) {
        range -= bound;
        code -= bound;
        chances[place] = chance - (chance >>> 5);
      } else {
        range = bound;
        chances[place] = chance + ((2048 - chance) >>> 5);
      }
      if (range < 0x1000000) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | input[from++]) >>> 0;
      }
      return value;
    }

    function evenBits(count) {
      var value = 0;
      for (; count; count--) {
        range >>>= 1;
        var one = code >= range ? 1 : 0;
        if (one) code -= range;
        value = value * 2 + one;
        if (range < 0x1000000) {
          range = (range << 8) >>> 0;
          code = ((code << 8) | input[from++]) >>> 0;
        }
      }
      return value;
    }

    function tree(place, count) {
      var node = 1;
      for (var left = count; left; left--) node = node * 2 + bit(place + node);
      return node - (1 << count);
    }

    function reverseTree(place, count) {
      var node = 1;
      var value = 0;
      for (var at = 0; at < count; at++) {
        var one = bit(place + node);
        node = node * 2 + one;
        value |= one << at;
      }
      return value;
    }

    function lengthAt(place) {
      if (!bit(place)) return 2 + tree(place + 16, 3);
      if (!bit(place + 1)) return 10 + tree(place + 32, 3);
      return 18 + tree(place + 256, 8);
    }

    // Where each kind of chance begins; a kind that knows the state has 12 of them.
    var MATCH = 0, REPEAT = 16, REPEAT_0 = 32, REPEAT_1 = 48, REPEAT_2 = 64, SHORT = 80;
    var SLOT = 128, SPECIAL = 384, ALIGN = 512, LENGTH = 576, REPEAT_LENGTH = 1280, LITERAL = 1984;
    var state = 0;
    var repeats = [1, 1, 1, 1];
    var at = 0;
    while (at < length) {
      if (!bit(MATCH + state)) {
        var place = LITERAL + 0x300 * (at ? output[at - 1] >>> 4 : 0);
        var symbol = 1;
        if (state > 6) {
          var other = output[at - repeats[0]];
          do {
            var expected = (other >>> 7) & 1;
            other <<= 1;
            var is = bit(place + ((1 + expected) << 8) + symbol);
            symbol = symbol * 2 + is;
            if (is !== expected) break;
          } while (symbol < 256);
        }
        while (symbol < 256) symbol = symbol * 2 + bit(place + symbol);
        output[at++] = symbol;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      var count;
      if (bit(REPEAT + state)) {
        if (!bit(REPEAT_0 + state)) {
          if (!bit(SHORT + state)) {
            state = state < 7 ? 9 : 11;
            output[at] = output[at - repeats[0]];
            at++;
            continue;
          }
        } else {
          var which = !bit(REPEAT_1 + state) ? 1 : 2 + bit(REPEAT_2 + state);
          repeats.unshift(repeats.splice(which, 1)[0]);
        }
        count = lengthAt(REPEAT_LENGTH);
        state = state < 7 ? 8 : 11;
      } else {
        count = lengthAt(LENGTH);
        state = state < 7 ? 7 : 10;
        var slot = tree(SLOT + 64 * Math.min(count - 2, 3), 6);
        var distance = slot;
        if (slot > 3) {
          var extra = (slot >>> 1) - 1;
          distance = (2 | (slot & 1)) * Math.pow(2, extra);
          if (slot < 14) distance += reverseTree(SPECIAL + distance - slot, extra);
          else distance += evenBits(extra - 4) * 16 + reverseTree(ALIGN, 4);
        }
        repeats.pop();
        repeats.unshift(distance + 1);
      }
      if (repeats[0] > at) throw new Error("the file is damaged");
      for (; count && at < length; count--, at++) output[at] = output[at - repeats[0]];
    }
    return output;
  }

  // The packed bytes stand in the page as UTF-16 units, two in each. What a page cannot hold as it is comes after a
  // unit 1, with its highest bit turned over.
  function bytesOf(text) {
    var bytes = new Uint8Array(text.length * 2);
    var at = 0;
    for (var place = 0; place < text.length; place++) {
      var unit = text.charCodeAt(place);
      if (unit === 1) unit = text.charCodeAt(++place) ^ 0x8000;
      bytes[at++] = unit & 255;
      bytes[at++] = unit >>> 8;
    }
    return bytes;
  }

  function start() {
    var packed = document.getElementById("packed");
    var all = unpacked(bytesOf(packed.textContent), Number(packed.getAttribute("data-length")));
    packed.remove();
    // The first line says what follows: names and lengths.
    var end = all.indexOf(10);
    var text = function (bytes) {
      return new TextDecoder().decode(bytes);
    };
    var files = {};
    var place = end + 1;
    JSON.parse(text(all.subarray(0, end))).forEach(function (file) {
      files[file[0]] = all.slice(place, (place += file[1]));
    });
    // What the program asks for by a file's name is here.
    window.fetch = function (name) {
      return Object.prototype.hasOwnProperty.call(files, name)
        ? Promise.resolve(new Response(files[name]))
        : Promise.reject(new TypeError(name + " is not in this file"));
    };
    var style = document.createElement("style");
    style.textContent = text(files["app.css"]);
    document.head.append(style);
    var source = text(files["app.js"]);
    var types = window.trustedTypes;
    var script = document.createElement("script");
    script.text = types
      ? types.createPolicy("nien-bieu-whole", { createScript: String }).createScript(source)
      : source;
    document.head.append(script);
    return window.startProgram(files["app.wasm"]);
  }

  function failed(error) {
    console.error(error);
    document.getElementById("app").hidden = true;
    document.getElementById("boot-failed").hidden = false;
  }

  // The line that says what is happening is shown first.
  setTimeout(function () {
    try {
      start().catch(failed);
    } catch (error) {
      failed(error);
    }
  }, 50);
})();
