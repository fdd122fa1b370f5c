// Swagger UI resolves references against the page URL, and does not support `file:`. All references are local.
const referencesFromFiles = ({ fn: { resolveSubtree } }) => ({
  fn: {
    resolveSubtree: (document, path, options) =>
      resolveSubtree(document, path, { ...options, baseDoc: "https://contract.invalid/" }),
  },
});

// By default, Swagger UI searches only tags, and shows all webhooks. Here every word must match, case-insensitively.
const searchOperations = ({ React }) => {
  const text = (group, method, path, operation) => {
    const parts = ["operationId", "summary", "description"].map((name) => operation.get(name));
    return [group, method, path, ...parts].join(" ").toLowerCase();
  };
  const matches = (phrase, ...operation) => {
    const found = text(...operation);
    return phrase.toLowerCase().split(/\s+/).every((word) => found.includes(word));
  };
  const search = (system) => {
    const phrase = system.layoutSelectors.currentFilter();
    return typeof phrase === "string" ? phrase : "";
  };
  return {
    fn: {
      opsFilter: (tags, phrase) =>
        tags
          .map((group, tag) =>
            group.update("operations", (entries) =>
              entries.filter((entry) => matches(phrase, tag, entry.get("method"), entry.get("path"), entry.get("operation"))),
            ),
          )
          .filter((group) => group.get("operations").size > 0),
    },
    statePlugins: {
      spec: {
        wrapSelectors: {
          selectWebhooksOperations: (original, system) => (...state) => {
            const phrase = search(system.getSystem());
            const found = (entries) =>
              entries.filter(({ method, path, operation }) => matches(phrase, "webhooks", method, path, operation));
            const groups = Object.entries(original(...state)).map(([path, entries]) => [path, found(entries)]);
            return Object.fromEntries(groups.filter(([, entries]) => entries.length > 0));
          },
        },
      },
    },
    components: {
      FilterContainer: (system) => {
        const field = React.createElement("input", {
          className: "operation-filter-input",
          type: "search",
          placeholder: "Search operations",
          "aria-label": "Search operations",
          value: search(system),
          onChange: (event) => system.layoutActions.updateFilter(event.target.value),
        });
        return React.createElement("div", { className: "filter wrapper" }, field);
      },
    },
  };
};

// The URL may contain a search: index.html?search=chat+messages.
const search = new URLSearchParams(location.search).get("search");

// "Try it out" is off: it would need the network and a key. Operations and schemas are collapsed, because rendering all
// of them takes minutes.
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
