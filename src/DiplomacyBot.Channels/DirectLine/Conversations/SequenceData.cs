using System.Buffers;
using System.Text.Json;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>
/// The number by which Web Chat orders its transcript. Without it a streamed answer is drawn where an earlier typing activity stood.
/// </summary>
internal static class SequenceData
{
    public const string Name = "webchat:sequence-id";

    /// <summary>The channel data with the number in it; of data that is no object nothing else is left, because Web Chat reads objects only.</summary>
    public static JsonElement Add(JsonElement? channelData, long sequence)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (channelData is { ValueKind: JsonValueKind.Object } data)
            {
                foreach (var property in data.EnumerateObject().Where(static p => !p.NameEquals(Name)))
                {
                    property.WriteTo(json);
                }
            }

            json.WriteNumber(Name, sequence);
            json.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}
