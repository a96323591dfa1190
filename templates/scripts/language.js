// The words of a text and the roots of a word, as `QuestionWords` and `Question` have them: for questions and for the search.
const tenetLanguage = (() => {
  "use strict";
  const wordsOf = (text) =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [])
      .map((word) => word.replace(/^[-']+|[-']+$/g, "").replaceAll("’", "'"))
      .filter((word) => word);
  const lettersOf = (text) => [...text];

  function rootsOf(word, table) {
    const roots = [word];
    for (const ending of table.endings) {
      if (word.endsWith(ending) && lettersOf(word).length - lettersOf(ending).length >= 4) {
        roots.push(word.slice(0, -ending.length));
      }
    }
    return roots;
  }

  return { wordsOf, lettersOf, rootsOf };
})();
