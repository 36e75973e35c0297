using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Channels.Activities;

/// <summary>Activities as JSON; no reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Activities nest a few levels, Adaptive Cards some more; deeper is an attack.</summary>
    public const int Deepest = 64;

    /// <summary>Vietnamese letters as they are, nulls left out, each property once.</summary>
    public static ActivityJson Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Deepest,

        // Two readers could choose differently between two "serviceUrl": the one that checks and the one that sends.
        AllowDuplicateProperties = false,
    });

    /// <exception cref="JsonException">It is no activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            CheckTexts(utf8);
            return JsonSerializer.Deserialize(utf8, Strict.Activity) ?? throw new JsonException("The activity is null.");
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text is not valid Unicode.", e);
        }
    }

    /// <summary>
    /// Half a surrogate pair or broken UTF-8 inside a value that is kept as <see cref="JsonElement"/> would be noticed only when it is
    /// used: in the middle of a turn.
    /// </summary>
    private static void CheckTexts(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Deepest });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                var buffer = ArrayPool<char>.Shared.Rent(reader.ValueSpan.Length);
                try
                {
                    reader.CopyString(buffer);
                }
                finally
                {
                    ArrayPool<char>.Shared.Return(buffer);
                }
            }
        }
    }
}
