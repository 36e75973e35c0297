namespace DiplomacyBot.Coverage.Reading;

/// <summary>What lies under the paths of a run.</summary>
internal sealed class FoundSources
{
    public List<SourceFile> Files { get; } = [];

    public List<IngestionFailure> Failures { get; } = [];

    public List<IngestionNote> Notes { get; } = [];

    public HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);
}
