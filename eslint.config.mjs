// What the oldest browsers that the site is made for would not take of its scripts and style sheets: `make check`.
import css from "@eslint/css";
import compat from "eslint-plugin-compat";

const OLDEST = ["chrome 109", "safari 15.4", "ios_saf 15.4"];

export default [
  {
    files: ["docs/assets/**/*.js"],
    languageOptions: { ecmaVersion: 2021, sourceType: "script" },
    plugins: { compat },
    settings: { browsers: OLDEST },
    rules: { "compat/compat": "error" },
  },
  {
    files: ["docs/assets/**/*.css"],
    language: "css/css",
    plugins: { css },
    rules: {
      // What every browser had by the end of 2021, what stands behind @supports, and what is named here: what the oldest
      // two have and others got later, and what does no more than shape a page that reads as well without it.
      "css/use-baseline": [
        "error",
        {
          available: 2021,
          allowAtRules: ["page"],
          allowMediaConditions: ["forced-colors", "scripting"],
          allowProperties: [
            "accent-color",
            "appearance",
            "color-scheme",
            "contain-intrinsic-size",
            "content-visibility",
            "forced-color-adjust",
            "orphans",
            "outline",
            "print-color-adjust",
            "text-autospace",
            "text-size-adjust",
            "text-spacing-trim",
            "text-wrap",
            "user-select",
            "widows",
          ],
          allowPropertyValues: {
            "break-after": ["avoid"],
            "break-before": ["avoid"],
            "overflow-wrap": ["anywhere"],
          },
          // The card that a popover is stays hidden where there are none.
          allowSelectors: ["focus-visible", "has", "popover-open"],
        },
      ],
    },
  },
];
