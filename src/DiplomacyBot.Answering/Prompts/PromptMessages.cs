using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>Cuts a filled-in template into messages: <c>&lt;message role="system"&gt;…&lt;/message&gt;</c>, as Semantic Kernel does.</summary>
internal static class PromptMessages
{
    /// <exception cref="PromptException">Not a list of messages with text, of which the last is the user's.</exception>
    public static IReadOnlyList<ChatMessage> Parse(string rendered, string file)
    {
        try
        {
            var root = XElement.Parse($"<prompt>{rendered}</prompt>", LoadOptions.PreserveWhitespace);
            if (root.Nodes().Any(n => n is XText text && !string.IsNullOrWhiteSpace(text.Value)) || root.Elements().Any(e => e.Name != "message" || e.HasElements))
            {
                throw new PromptException(PromptTexts.NoMessages.With(file));
            }

            List<ChatMessage> messages = [.. root.Elements().Select(e => new ChatMessage(Role(e, file), e.Value.Trim()))];
            return messages is [.., { } last] && last.Role == ChatRole.User && messages.All(m => m.Text.Length > 0)
                ? messages
                : throw new PromptException(PromptTexts.NoUser.With(file));
        }
        catch (XmlException e)
        {
            throw new PromptException(PromptTexts.NotWellFormed.With(file, e.Message), e);
        }
    }

    private static ChatRole Role(XElement message, string file) => message.Attribute("role")?.Value switch
    {
        "system" => ChatRole.System,
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        var other => throw new PromptException(PromptTexts.UnknownRole.With(file, other)),
    };
}
