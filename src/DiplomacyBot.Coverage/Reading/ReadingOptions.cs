using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>What is too large to be an article. Bound from <c>Coverage:Reading</c>.</summary>
public sealed class ReadingOptions
{
    /// <summary>Largest .txt or .md file, in bytes on disk. Default 20 MiB.</summary>
    [Between(1, 1 << 30, "số byte nhiều nhất của một tệp .txt hoặc .md", "the largest .txt or .md file, in bytes")]
    public int MaxFileBytes { get; set; } = 20 << 20;

    /// <summary>Longest line (one article) of a JSON Lines file, in bytes as unpacked. Default 20 MiB. The file itself may be of any size: it is streamed.</summary>
    [Between(1, 1 << 30, "số byte nhiều nhất của một dòng trong tệp .jsonl", "the longest line of a .jsonl file, in bytes")]
    public int MaxLineBytes { get; set; } = 20 << 20;

    /// <summary>
    /// How many times its size a .gz file may unpack to, once it has unpacked to more than <see cref="ExpansionCheckedFrom"/>.
    /// Press text packs about 3 to 1 and JSON of repeated lines up to 50 to 1; deflate's own limit, reached by bombs, is 1032 to 1.
    /// </summary>
    [Between(2, 1032, "một tệp .gz được bung ra nhiều nhất gấp bao nhiêu lần", "how many times its size a .gz file may unpack to")]
    public int MaxExpansion { get; set; } = 200;

    /// <summary>Unpacked bytes below which the expansion does not matter. Default 64 MiB.</summary>
    [Between(0, 1 << 30, "bung ra đến bao nhiêu byte thì bắt đầu xét mức nén", "unpacked bytes from which the expansion matters")]
    public int ExpansionCheckedFrom { get; set; } = 64 << 20;
}
