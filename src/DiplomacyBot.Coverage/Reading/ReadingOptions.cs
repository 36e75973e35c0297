using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>What is too large to be an article. Bound from <c>Coverage:Reading</c>.</summary>
public sealed class ReadingOptions
{
    /// <summary>Largest .txt or .md file, in bytes on disk. Default 20 MiB.</summary>
    [Range(1, 1 << 30, ErrorMessage = "Coverage:Reading:MaxFileBytes must be between 1 and 1073741824 bytes.")]
    public int MaxFileBytes { get; set; } = 20 << 20;

    /// <summary>Longest line (one article) of a JSON Lines file, in bytes as unpacked. Default 20 MiB. The file itself may be of any size: it is streamed.</summary>
    [Range(1, 1 << 30, ErrorMessage = "Coverage:Reading:MaxLineBytes must be between 1 and 1073741824 bytes.")]
    public int MaxLineBytes { get; set; } = 20 << 20;

    /// <summary>
    /// How many times its size a .gz file may unpack to, once it has unpacked to more than <see cref="ExpansionCheckedFrom"/>.
    /// Press text packs about 3 to 1 and JSON of repeated lines up to 50 to 1; deflate's own limit, reached by bombs, is 1032 to 1.
    /// </summary>
    [Range(2, 1032, ErrorMessage = "Coverage:Reading:MaxExpansion must be between 2 and 1032.")]
    public int MaxExpansion { get; set; } = 200;

    /// <summary>Unpacked bytes below which the expansion does not matter. Default 64 MiB.</summary>
    [Range(0, 1 << 30, ErrorMessage = "Coverage:Reading:ExpansionCheckedFrom must be between 0 and 1073741824 bytes.")]
    public int ExpansionCheckedFrom { get; set; } = 64 << 20;
}
