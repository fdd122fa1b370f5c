// Swagger UI looks references up by the address of the page, and knows no `file:`. No reference leaves the document.
const referencesFromFiles = ({ fn: { resolveSubtree } }) => ({
  fn: {
    resolveSubtree: (document, path, options) =>
      resolveSubtree(document, path, { ...options, baseDoc: "https://contract.invalid/" }),
  },
});

// By itself, Swagger UI searches the tags alone. Every word has to occur, in any letter case.
const searchOperations = ({ React }) => {
  const text = (tag, entry) => {
    const operation = entry.get("operation");
    const parts = ["operationId", "summary", "description"].map((name) => operation.get(name));
    return [tag, entry.get("method"), entry.get("path"), ...parts].join(" ").toLowerCase();
  };
  return {
    fn: {
      opsFilter: (tags, phrase) => {
        const words = phrase.toLowerCase().split(/\s+/);
        const matches = (tag) => (entry) => words.every((word) => text(tag, entry).includes(word));
        return tags
          .map((group, tag) => group.update("operations", (operations) => operations.filter(matches(tag))))
          .filter((group) => group.get("operations").size > 0);
      },
    },
    components: {
      FilterContainer: ({ layoutSelectors, layoutActions }) => {
        const phrase = layoutSelectors.currentFilter();
        const field = React.createElement("input", {
          className: "operation-filter-input",
          type: "search",
          placeholder: "Search operations",
          "aria-label": "Search operations",
          value: typeof phrase === "string" ? phrase : "",
          onChange: (event) => layoutActions.updateFilter(event.target.value),
        });
        return React.createElement("div", { className: "filter wrapper" }, field);
      },
    },
  };
};

// A search can be part of the address: index.html?search=chat+messages.
const search = new URLSearchParams(location.search).get("search");

// There is nothing to try out: that would need the network and a key. Operations and schemas are folded, because a
// browser takes minutes to draw the details of all of them.
SwaggerUIBundle({
  spec: JSON.parse(document.getElementById("contract").textContent),
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayOperationId: true,
  filter: search || true,
  supportedSubmitMethods: [],
  validatorUrl: null,
  plugins: [referencesFromFiles, searchOperations],
});
