using System.Text.Json;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Streaming;

/// <summary>
/// The activities of a streamed message. Teams reads the <c>streaminfo</c> entity, Web Chat the same values in <c>channelData</c>: both are given.
/// The sequence starts at 1 and is absent from the final one.
/// </summary>
internal static class StreamActivities
{
    private const string Informative = "informative";
    private const string Streaming = "streaming";
    private const string FinalType = "final";

    /// <summary>Teams: at most 1,000 characters, or 1 KB; a Vietnamese letter takes up to three bytes.</summary>
    private const int LongestInformative = 300;

    /// <summary>What is being done, before there is any text.</summary>
    public static Activity Inform(string text, string? streamId, int sequence) =>
        Typing(text.Length <= LongestInformative ? text : text[..LongestInformative], Informative, streamId, sequence);

    /// <summary>All of the text there is so far.</summary>
    public static Activity Show(string text, string? streamId, int sequence) => Typing(text, Streaming, streamId, sequence);

    /// <summary>A copy of <paramref name="message"/> that ends the stream; entities and channelData it has are kept.</summary>
    public static Activity Final(Activity message, string streamId)
    {
        var final = Copy(message);
        final.Type = ActivityTypes.Message;
        Mark(final, FinalType, streamId, sequence: null);
        return final;
    }

    /// <summary>A copy of <paramref name="message"/> to be put in the place of a stream that has ended.</summary>
    public static Activity Replacement(Activity message, string streamId)
    {
        var replacement = Copy(message);
        replacement.Id = streamId;
        return replacement;
    }

    private static Activity Typing(string text, string type, string? streamId, int sequence)
    {
        var activity = new Activity { Type = ActivityTypes.Typing, Text = text, TextFormat = "markdown" };
        Mark(activity, type, streamId, sequence);
        return activity;
    }

    private static void Mark(Activity activity, string type, string? streamId, int? sequence)
    {
        var info = new JsonObject { ["streamType"] = type };
        if (streamId is not null)
        {
            info["streamId"] = streamId;
        }

        if (sequence is { } number)
        {
            info["streamSequence"] = number;
        }

        var data = activity.ChannelData is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own)! : [];
        foreach (var (name, value) in info)
        {
            data[name] = value!.DeepClone();
        }

        info.Insert(0, "type", "streaminfo");
        activity.ChannelData = Element(data);
        activity.Entities = [.. activity.Entities ?? [], Element(info)];
    }

    private static JsonElement Element(JsonObject value) => JsonSerializer.SerializeToElement(value, ActivityJson.Strict.JsonObject);

    private static Activity Copy(Activity activity) => ActivityJson.Read(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity));
}
