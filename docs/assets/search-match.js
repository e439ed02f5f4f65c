/* Finds words, parts of words and numbers with units in a list of texts. No index: at a few hundred
   entries a look through all of them is done within a few milliseconds, and misses nothing. */
(() => {
  "use strict";
  const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;
  const SPACE = /\s/;
  const LATIN = /[a-z]/;
  const DIGIT = /[0-9]/;
  const ENDING = /^(s|es|y|ies|ing|ed|e)?$/;
  const INSIDE = 0.2;
  const BETWEEN = /[\s,，。、；;：:!！?？"“”()（）《》〈〉【】…·]+/;
  const spaced = (text) => text.split(" ");
  /* Words that tell nothing of what is looked for. */
  const IDLE = {
    zh: spaced(
      "是什么意思 什么时候 什么意思 怎么样 怎么办 怎么 怎样 如何 多少钱 多少 有没有 是不是 能不能 会不会 是否 做到 什么 哪些 哪里 在哪 几时 我们 你们 我的 够吗 好了 了吗 涨了 修得 承诺 的 了 吗 呢 吧 我",
    ),
    en: spaced(
      "a about an and any are at be been by can did do does for from get getting had happened has have having how i in is it its made make many much my new of on or our pledge pledges promise promised promises s so the their there they this to was we were what when where which who will with",
    ),
  };

  /* A text in the one form that is compared: half-width, lower case, without the spaces and commas
     that writers put into numbers and between scripts. `at` gives each character's place in the raw text. */
  function fold(raw) {
    let out = "";
    const at = [];
    for (let i = 0; i < raw.length; i++) {
      const folded = raw[i].normalize("NFKC").toLowerCase().replace(/[‘’]/g, "'");
      for (let j = 0; j < folded.length; j++) {
        let c = folded[j];
        const before = out[out.length - 1] || "";
        const after = raw[i + 1] || "";
        if (SPACE.test(c)) {
          if (
            before === "" ||
            before === " " ||
            CJK.test(before) ||
            CJK.test(after) ||
            /[%％‰\s]/.test(after)
          ) {
            continue;
          }
          c = " ";
        } else if (c === "," && DIGIT.test(before) && /^[0-9]{3}(?![0-9])/.test(raw.slice(i + 1, i + 5))) {
          continue;
        }
        out += c;
        at.push(i);
      }
    }
    return { text: out, at: at };
  }

  /* What a reader typed, as words to look for. */
  function split(query, everyday) {
    let text = window.ledgerText.same(query).replace(/([0-9])\s+(?=[\u3400-\u9fff%‰])/g, "$1");
    let words = [];
    everyday.forEach((word) => {
      if (word.indexOf(" ") > 0 && ` ${text} `.indexOf(` ${word} `) >= 0) {
        words.push(word);
        text = text.replace(word, " ");
      }
    });
    words = words.concat(text.split(BETWEEN).filter(Boolean));
    const telling = words.filter((word) => IDLE.en.indexOf(word) < 0);
    return telling.length ? telling : words;
  }

  /* An English word without its ending, to be met at the beginning of words. */
  function stem(word) {
    if (word.length > 4 && /ies$/.test(word)) {
      return word.slice(0, -3);
    }
    if (word.length > 3 && /[^aeiou]y$/.test(word)) {
      return word.slice(0, -1);
    }
    if (word.length > 4 && /(ss|x|ch|sh)es$/.test(word)) {
      return word.slice(0, -2);
    }
    if (word.length > 3 && /[^s]s$/.test(word)) {
      return word.slice(0, -1);
    }
    if (word.length > 6 && /ing$/.test(word)) {
      return word.slice(0, -3);
    }
    if (word.length > 5 && /ed$/.test(word)) {
      return word.slice(0, -2);
    }
    return word;
  }

  /* Where a word stands in a folded text: [place, length, how well] for each.
     A number must be whole: 5.5% is not in 15.5%. An English word counts most where it is whole, less
     at the beginning of a longer one, least inside. */
  function places(word, text) {
    const latin = LATIN.test(word[0]);
    const root = latin ? stem(word) : word;
    const found = [];
    for (let i = text.indexOf(root); i >= 0; i = text.indexOf(root, i + 1)) {
      let end = i + root.length;
      const before = text[i - 1] || "";
      const after = text[end] || "";
      let fit = 1;
      if (DIGIT.test(root[0]) && /[0-9.]/.test(before)) {
        continue;
      }
      if (
        DIGIT.test(root[root.length - 1]) &&
        (DIGIT.test(after) || (after === "." && DIGIT.test(text[end + 1] || "")))
      ) {
        continue;
      }
      if (latin) {
        const rest = /^[a-z]*/.exec(text.slice(end, end + 30))[0];
        fit = LATIN.test(before) ? INSIDE : ENDING.test(rest) ? 1 : text.startsWith(word, i) ? 0.6 : 0;
        if (!fit) {
          continue;
        }
        if (fit > INSIDE) {
          end += rest.length;
        }
      }
      found.push([i, end - i, fit]);
    }
    return found;
  }

  /* The best of these places, or undefined. */
  function place(word, text) {
    return places(word, text).reduce((best, one) => (!best || one[2] > best[2] ? one : best), undefined);
  }

  /* What a word that is nowhere whole is made of: of Chinese, between words that tell nothing, the
     longest stretches that occur, from the left; of a number with its unit, the unit. */
  function pieces(word, occurs) {
    const found = [];
    IDLE.zh.forEach((idle) => {
      word = word.split(idle).join(" ");
    });
    word
      .replace(/[0-9.]+(?=[百千万亿])/g, " ")
      .split(/ |([0-9.%‰a-z-]+)/)
      .filter(Boolean)
      .forEach((run) => {
        if (!CJK.test(run)) {
          found.push(run);
          return;
        }
        for (let i = 0; i < run.length; ) {
          let length = run.length - i;
          while (length > 1 && !occurs(run.slice(i, i + length))) {
            length--;
          }
          if (length > 1) {
            found.push(run.slice(i, i + length));
          }
          i += length;
        }
      });
    return found;
  }

  const FIELDS = [
    [2, 10],
    [5, 5],
    [7, 5],
    [6, 2],
    [3, 2],
    [1, 1],
  ];
  /* Columns of an entry with their weight: title, quote, original, text, note, path. */
  const LIKE = 0.9;
  /* What a word of like meaning counts, beside the word itself. */
  const VERDICT = "#verdict-";
  /* What comes before the code in the address of a verdict’s definition. */
  const SHARED = 2;
  /* The weight of a quote that is several pledges: what its title leaves out is another's half. */
  const DUE = 1.2;
  /* What a pledge gains once there is a result to read. */

  function searcher(data) {
    const quoted = {};
    data.entries.forEach((row) => {
      if (row[0] === "pledge") {
        quoted[row[5]] = (quoted[row[5]] || 0) + 1;
      }
    });
    const entries = data.entries.map((row, order) => {
      const folded = {};
      const pledge = row[0] === "pledge";
      FIELDS.forEach((field) => {
        folded[field[0]] = fold(row[field[0]]).text;
      });
      const verdict = fold(data.verdicts[row[4]] || "").text;
      folded[3] += ` ${verdict}`;
      return {
        row: row,
        order: order,
        folded: folded,
        verdict: verdict,
        called: row[0] === "term" || row[0] === "page" ? fold(row[7]).text.split(/; ?/) : [],
        shared: pledge && quoted[row[5]] > 1,
        due: pledge && row[4] !== "not_due" ? DUE : 0,
      };
    });
    const everyday = {};
    Object.keys(data.everyday).forEach((word) => {
      everyday[known(word)] = data.everyday[word].map((each) => fold(each).text);
    });

    function known(word) {
      return LATIN.test(word[0]) ? stem(word) : fold(word).text;
    }
    function meanings(word) {
      return everyday[known(word)] || [];
    }
    function occurs(word) {
      return (
        meanings(word).length ||
        entries.some((each) => FIELDS.some((field) => place(word, each.folded[field[0]])))
      );
    }

    /* How well each entry holds a word or a word of like meaning, by the entry's order. */
    function scores(word) {
      const found = {};
      let whole = false;
      const own = word.indexOf("-") > 0 ? [word, word.replace(/-/g, " ")] : [word];
      own.concat(meanings(word)).forEach((form, number) => {
        entries.forEach((each) => {
          FIELDS.forEach((field) => {
            const text = each.folded[field[0]];
            const hit = place(form, text);
            if (!hit) {
              return;
            }
            whole = whole || hit[2] > INSIDE;
            const weight = each.shared && field[0] === 5 ? SHARED : field[1];
            let score = weight * hit[2] * (number < own.length ? 1 : LIKE);
            if (field[0] === 2) {
              score += (4 * hit[1]) / text.length + (hit[0] === 0 ? 1 : 0);
            }
            const known = found[each.order];
            if (!known || score > known.score) {
              found[each.order] = { score: score, inside: hit[2] === INSIDE };
            }
          });
        });
      });
      /* Parts of English words count only where no word begins so: “air” is not looked for in “fair”. */
      if (whole) {
        Object.keys(found).forEach((order) => {
          if (found[order].inside) {
            delete found[order];
          }
        });
      }
      return found;
    }

    /* Returns groups of results with the words that were looked for. */
    function search(query) {
      const words = split(query, Object.keys(data.everyday));
      const whole = fold(query.trim()).text;
      let used = [];
      const broken = [];
      let partial = false;
      words.forEach((word) => {
        const whole = !CJK.test(word) || occurs(word);
        if (!whole) {
          broken.push(word);
        }
        used = used.concat(whole ? [word] : pieces(word, occurs));
      });
      used = used.filter((word, number) => used.indexOf(word) === number);
      const each = used.map(scores);
      function total(order) {
        return each.reduce((sum, found) => sum + (found[order] ? found[order].score : 0), 0);
      }
      let hits = entries.filter((entry) => each.length && each.every((found) => found[entry.order]));
      if (!hits.length && each.length > 1) {
        /* A rare word tells more than a common one; an entry must hold half of what the words tell. */
        const tells = each.map((found) => {
          const n = Object.keys(found).length;
          return n ? Math.log(1 + entries.length / n) : 0;
        });
        const all = tells.reduce((sum, one) => sum + one, 0);
        hits = entries.filter((entry) => {
          entry.share =
            tells.reduce((sum, one, number) => sum + (each[number][entry.order] ? one : 0), 0) / (all || 1);
          return entry.share >= 0.4;
        });
        partial = hits.length > 0;
      }
      /* What people call a verdict, typed alone, asks for the pledges that have it, not for those whose
         label holds the words. */
      const meant = entries.find(
        (entry) =>
          entry.row[1].indexOf(VERDICT) >= 0 && (entry.folded[2] === whole || entry.called.includes(whole)),
      );
      if (meant) {
        const code = meant.row[1].split(VERDICT)[1].replace(/-/g, "_");
        hits = entries.filter(
          (entry) => entry === meant || (entry.row[0] === "pledge" && entry.row[4] === code),
        );
        partial = false;
      }
      const ranked = hits
        .map((entry) => {
          const path = entry.folded[1].replace(/\/$/, "").split(/[/#]/);
          const exact =
            entry.folded[2] === whole || path[path.length - 1] === whole || entry.called.includes(whole);
          return {
            row: entry.row,
            order: entry.order,
            exact: exact,
            share: partial ? entry.share : 1,
            score: total(entry.order) + entry.due + (entry.verdict === whole ? 20 : 0),
          };
        })
        .sort((a, b) => b.share - a.share || b.score - a.score || a.order - b.order);
      function of(test) {
        return ranked.filter(test);
      }
      let also = [];
      used.forEach((word) => {
        also = also.concat(meanings(word));
      });
      return {
        words: used.concat(also),
        used: used,
        broken: broken,
        also: also,
        partial: partial,
        count: ranked.length,
        pledged: ranked.some((hit) => hit.row[0] === "pledge"),
        groups: {
          best: of((hit) => hit.exact && hit.row[0] === "pledge").concat(
            of((hit) => hit.exact && hit.row[0] !== "pledge"),
          ),
          pledges: of((hit) => !hit.exact && hit.row[0] === "pledge"),
          outcomes: of((hit) => !hit.exact && hit.row[0] === "outcome"),
          others: of((hit) => !hit.exact && hit.row[0] !== "pledge" && hit.row[0] !== "outcome"),
        },
      };
    }
    return search;
  }

  /* Stretches of a raw text in which words stand: [from, to], in order, apart. */
  function marks(raw, words) {
    const folded = fold(raw);
    const found = [];
    words.forEach((word) => {
      const all = places(word, folded.text);
      const best = Math.max.apply(
        null,
        all.map((one) => one[2]),
      );
      all
        .filter((one) => one[2] > INSIDE || best === INSIDE)
        .forEach((one) => {
          found.push([folded.at[one[0]], folded.at[one[0] + one[1] - 1] + 1]);
        });
    });
    found.sort((a, b) => a[0] - b[0]);
    return found.reduce((apart, one) => {
      const last = apart[apart.length - 1];
      if (last && one[0] <= last[1]) {
        last[1] = Math.max(last[1], one[1]);
      } else {
        apart.push(one);
      }
      return apart;
    }, []);
  }

  window.ledgerSearch = { searcher: searcher, marks: marks };
})();
