using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Models;

/// <summary>The model that embeds passages and questions; section <c>Models:Embedding</c>.</summary>
public sealed class EmbeddingModelOptions : ModelOptions
{
    /// <summary>The configuration's section.</summary>
    public const string SectionName = "Models:Embedding";

    private const string DefaultModelName = "default";

    /// <summary>Patience: nobody waits for the embedding of passages.</summary>
    public EmbeddingModelOptions() => Retries = 5;

    /// <summary>Length of the vectors, 1 to 65,536; vectors of another length are refused. Null: as the model gives them.</summary>
    public int? Dimensions { get; set; }

    /// <summary>Whether the model is asked to shorten its vectors to <see cref="Dimensions"/> (text-embedding-3 and some others can).</summary>
    public bool RequestDimensions { get; set; }

    /// <summary>What is put in front of questions, such as <c>query: </c> for the E5 family; blanks count.</summary>
    public string QuestionPrefix { get; set; } = "";

    /// <summary>What is put in front of passages, such as <c>passage: </c>; blanks count.</summary>
    public string PassagePrefix { get; set; } = "";

    /// <summary>The most texts in one request, 1 to 2,048.</summary>
    [Between(1, 2048, "số đoạn văn bản nhiều nhất trong một lần gọi", "the most texts in one request")]
    public int BatchSize { get; set; } = 32;

    /// <summary>The most tokens in one request, estimated, 100 to 300,000; a longer text goes alone.</summary>
    [Between(100, 300_000, "số token nhiều nhất trong một lần gọi", "the most tokens in one request")]
    public int BatchTokens { get; set; } = 16_000;

    /// <summary>Tokens of one text, estimated, behind which it is cut, 32 to 100,000: what the model takes.</summary>
    [Between(32, 100_000, "văn bản dài quá số token này thì bị cắt", "tokens behind which a text is cut")]
    public int MaxInputTokens { get; set; } = 8_000;

    /// <summary>How long a question waits for its vector, retries included, before it is answered by terms alone: 50 ms to 1 minute.</summary>
    [Between("00:00:00.05", "00:01:00", "câu hỏi chờ vectơ của mình nhiều nhất bao lâu", "how long a question waits for its vector")]
    public TimeSpan QuestionTimeout { get; set; } = TimeSpan.FromSeconds(2);

    internal override string Section => SectionName;

    /// <summary>
    /// The name vectors are stored under: everything that makes a passage's vector another one is part of it. The address is not: the same model may move.
    /// </summary>
    public string VectorsName
    {
        get
        {
            var name = Model ?? Deployment ?? DefaultModelName;
            if (RequestDimensions && Dimensions is { } length)
            {
                name += "@" + length.ToString(CultureInfo.InvariantCulture);
            }

            return PassagePrefix.Length == 0 ? name : $"{name}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PassagePrefix)))[..8]}";
        }
    }
}
