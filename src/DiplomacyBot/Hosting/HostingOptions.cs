using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Hosting;

/// <summary>Settings of the program; section <c>DiplomacyBot</c>.</summary>
internal sealed class HostingOptions
{
    /// <summary>Folder of the prompts where none is named.</summary>
    internal const string UsualPrompts = "prompts";

    /// <summary>Folder that a new database is filled from at the first start, relative to the program; empty for none.</summary>
    public string SampleCoverage { get; set; } = "samples/coverage";

    /// <summary>Folder of the prompts, relative to the working directory; it must exist. Null: <c>prompts</c>, when there is such a folder.</summary>
    public string? PromptsDirectory { get; set; }

    /// <summary>How often the server looks for changes that other processes made to the coverage, 100 to 600,000 milliseconds.</summary>
    [Between(100, 600_000, "máy chủ tìm bài mới cách nhau bao nhiêu mili giây", "how often the server looks for new articles, in milliseconds")]
    public int FollowMilliseconds { get; set; } = 1000;
}
