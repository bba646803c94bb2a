// renderCard(json, {theme, onAction}) -> {element, faults}: Microsoft's renderer with the colours of Teams.
// `theme` is "light", "dark" or "contrast". `onAction(action)` gets {type, verb, data}, the inputs merged in.
"use strict";

const THEMES = {
  light: { text: "#242424", subtle: "#616161", good: "#0e700e", warning: "#8a5200", attention: "#b10e1c", accent: "#4f52b2",
    grounds: { default: "#ffffff", emphasis: "#f5f5f5", good: "#f1faf1", warning: "#fefbf4", attention: "#fdf3f4", accent: "#ebf0ff" },
    line: "#d1d1d1" },
  dark: { text: "#ffffff", subtle: "#d6d6d6", good: "#9fd89f", warning: "#f9e2ae", attention: "#f1bbbc", accent: "#aab1fa",
    grounds: { default: "#292929", emphasis: "#333333", good: "#052505", warning: "#463100", attention: "#3f1011", accent: "#2f2f4a" },
    line: "#616161" },
  contrast: { text: "#ffffff", subtle: "#ffffff", good: "#3ff23f", warning: "#ffff01", attention: "#ffff01", accent: "#1aebff",
    // black to every eye; by the last digit cards.css knows them, and draws their edges and patterns
    grounds: { default: "#000000", emphasis: "#000001", good: "#000002", warning: "#000003", attention: "#000004", accent: "#000005" },
    line: "#ffffff" },
};

function hostConfig(theme) {
  const colour = (name) => ({ default: theme[name], subtle: name === "text" ? theme.subtle : theme[name] });
  const foregroundColors = { default: colour("text"), dark: colour("text"), light: colour("text"), accent: colour("accent"),
    good: colour("good"), warning: colour("warning"), attention: colour("attention") };
  const containerStyles = {};
  for (const [style, backgroundColor] of Object.entries(theme.grounds)) {
    containerStyles[style] = { backgroundColor, foregroundColors, borderColor: theme.line };
  }
  return {
    fontFamily: "inherit",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    supportsInteractivity: true,
    containerStyles,
    inputs: { label: { inputSpacing: "small", requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" } }, errorMessage: { color: "attention", spacing: "small", weight: "bolder" } },
    actions: { maxActions: 6, spacing: "default", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left",
      showCard: { actionMode: "inline" } },
    table: { cellSpacing: 8 },
    textBlock: { headingLevel: 2 },
  };
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = window.markdownit({ linkify: false }).render(text);
  result.didProcess = true;
};

function renderCard(json, { theme = "light", onAction = () => {} } = {}) {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(THEMES[theme]));
  card.onExecuteAction = (action) => {
    const type = action.getJsonTypeName();  // what is shown and hidden is the client's own affair
    if (type !== "Action.ToggleVisibility") onAction({ type, verb: action.verb, data: action.data, url: action.url });
  };
  // adaptivecards 3.0.6 checks `lang` with a pattern that remembers where it stopped and so refuses every second card.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const element = document.createElement("div");
  element.className = "card";
  element.dataset.theme = theme;
  element.lang = json.lang || "sv";
  element.append(card.render());
  element.querySelectorAll(".ac-choiceSetInput-filtered-textbox").forEach(nameAsAbove);
  const faults = [];
  for (let i = 0; i < context.eventCount; i++) faults.push(context.getEventAt(i).message);
  return { element, faults };
}

// adaptivecards 3.0.6 binds no label to the field that choices are searched in: the words above it are its name.
function nameAsAbove(field) {
  let at = field;
  while (at && !nearest(at)) at = at.parentElement;
  if (at) field.setAttribute("aria-label", nearest(at));
}

function nearest(element) {
  let before = element.previousElementSibling;
  while (before && !before.textContent.trim()) before = before.previousElementSibling;
  return before ? before.textContent.trim() : "";
}
