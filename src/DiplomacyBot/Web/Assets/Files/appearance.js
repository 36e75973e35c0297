// How Web Chat looks. Colours and fonts are the page's own custom properties, so that light and dark need no script.
const line = "1px solid var(--line)";

export const styleOptions = {
  accent: "var(--accent)",
  backgroundColor: "var(--ground)",
  subtle: "var(--muted)",
  primaryFont: "var(--sans)",
  fontSizeSmall: ".8125rem",
  paddingRegular: 12,
  paddingWide: 18,
  rootHeight: "100%",
  rootWidth: "100%",

  // An answer is read from its beginning, not from its end.
  autoScrollSnapOnPage: true,

  bubbleBackground: "var(--paper)",
  bubbleBorderColor: "var(--line)",
  bubbleBorderRadius: 10,
  bubbleTextColor: "var(--text)",
  bubbleMaxWidth: 720,
  bubbleMinWidth: 120,
  bubbleFromUserBackground: "var(--own)",
  bubbleFromUserBorderColor: "var(--own)",
  bubbleFromUserBorderRadius: 10,
  bubbleFromUserTextColor: "var(--own-text)",
  markdownRenderHTML: false,
  markdownExternalLinkIconImage: "none",
  messageActivityWordBreak: "break-word",

  // A card's button once it was pressed; before, chat.css colours it.
  cardPushButtonBackgroundColor: "var(--accent)",
  cardPushButtonTextColor: "var(--on-accent)",

  hideUploadButton: true,
  sendBoxBackground: "var(--paper)",
  sendBoxTextColor: "var(--text)",
  sendBoxPlaceholderColor: "var(--muted)",
  sendBoxDisabledTextColor: "var(--muted)",
  sendBoxBorderTop: line,
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxButtonColor: "var(--accent)",
  sendBoxButtonColorOnDisabled: "var(--muted)",
  sendBoxButtonShadeColorOnActive: "var(--soft)",
  sendBoxButtonShadeColorOnDisabled: "transparent",
  sendBoxButtonShadeColorOnHover: "var(--soft)",
  sendBoxButtonShadeBorderRadius: 8,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: "var(--accent)",
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,

  suggestedActionLayout: "flow",
  suggestedActionBackgroundColor: "var(--paper)",
  suggestedActionBackgroundColorOnActive: "var(--soft)",
  suggestedActionBackgroundColorOnHover: "var(--soft)",
  suggestedActionBorderColor: "var(--line)",
  suggestedActionBorderColorOnDisabled: "var(--line)",
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: "var(--accent)",
  suggestedActionTextColorOnDisabled: "var(--muted)",
  suggestedActionKeyboardFocusIndicatorBorderColor: "var(--accent)",
  suggestedActionKeyboardFocusIndicatorBorderStyle: "solid",
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionsVisualKeyboardIndicatorColor: "var(--accent)",

  timestampColor: "var(--muted)",
  transcriptOverlayButtonBackground: "var(--accent)",
  transcriptOverlayButtonBackgroundOnFocus: "var(--accent)",
  transcriptOverlayButtonBackgroundOnHover: "var(--accent)",
  transcriptOverlayButtonColor: "var(--on-accent)",
  transcriptOverlayButtonColorOnFocus: "var(--on-accent)",
  transcriptOverlayButtonColorOnHover: "var(--on-accent)",
  transcriptActivityVisualKeyboardIndicatorColor: "var(--accent)",
  transcriptVisualKeyboardIndicatorColor: "var(--accent)",
  transcriptTerminatorBackgroundColor: "var(--muted)",
  transcriptTerminatorColor: "var(--ground)",

  // The page tells itself when the server is away; Web Chat would count one break as several.
  hideToaster: true,
  maxMessageLength: 1000
};

// Words that Web Chat has for chats in general.
const words = {
  TEXT_INPUT_PLACEHOLDER: "Nhập câu hỏi…",
  TEXT_INPUT_ALT: "Câu hỏi",
  TEXT_INPUT_SEND_BUTTON_ALT: "Gửi câu hỏi",
  ACTIVITY_BOT_SAID_ALT: "Bot trả lời:",
  ACTIVITY_YOU_SAID_ALT: "Bạn hỏi:",
  SUGGESTED_ACTIONS_LABEL_ALT: "Câu hỏi gợi ý"
};

// Web Chat's Vietnamese comes with its marks as letters of their own, which many fonts and search boxes do not put together again.
export const localized = strings => ({
  ...Object.fromEntries(Object.entries(strings).map(([name, text]) => [name, typeof text === "string" ? text.normalize("NFC") : text])),
  ...words
});
