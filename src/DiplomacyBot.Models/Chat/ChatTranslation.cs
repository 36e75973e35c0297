using System.Text;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using Theirs = OpenAI.Chat.ChatMessage;

namespace DiplomacyBot.Models.Chat;

/// <summary>Puts messages and settings into the official client's words, and its replies into ours. Text only: the bot sends nothing else.</summary>
internal static class ChatTranslation
{
    public static List<Theirs> Messages(IEnumerable<ChatMessage> messages) =>
    [
        .. messages.Select<ChatMessage, Theirs>(static message => message.Role.Value switch
        {
            "system" => new SystemChatMessage(message.Text),
            "user" => new UserChatMessage(message.Text),
            "assistant" => new AssistantChatMessage(message.Text),
            var other => throw new NotSupportedException($"Messages of the role {other} cannot be sent: tools are not used here."),
        }),
    ];

    /// <param name="asked">How the caller wants it.</param>
    /// <param name="options">The model's settings.</param>
    public static ChatCompletionOptions Options(ChatOptions? asked, ChatModelOptions options)
    {
        if (asked?.Tools is { Count: > 0 })
        {
            throw new NotSupportedException("Tools are not used here.");
        }

        var settings = new ChatCompletionOptions();
        if (options.SendSampling)
        {
            (settings.Temperature, settings.TopP) = (asked?.Temperature, asked?.TopP);
        }

        foreach (var stop in asked?.StopSequences ?? [])
        {
            settings.StopSequences.Add(stop);
        }

        if (asked?.MaxOutputTokens is { } most)
        {
            if (options.Provider == ModelProvider.Compatible)
            {
                // Their name for it; OpenAI's newer one is unknown to many.
                settings.Patch.Set("$.max_tokens"u8, most);
            }
            else
            {
                settings.MaxOutputTokenCount = most;
            }
        }

        return settings;
    }

    public static string Text(ChatMessageContent content)
    {
        var text = new StringBuilder();
        foreach (var part in content)
        {
            text.Append(part.Text ?? part.Refusal);
        }

        return text.ToString();
    }

    public static ChatFinishReason Reason(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        OpenAI.Chat.ChatFinishReason.ToolCalls or OpenAI.Chat.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };

    public static UsageDetails? Usage(ChatTokenUsage? usage) => usage is null ? null : new UsageDetails
    {
        InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount,
    };
}
