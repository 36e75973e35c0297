using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Gate;

/// <summary>A file of floors by its keys alone: a misspelt one would be left out in silence, or be told as another one that is missing.</summary>
internal sealed record FloorsOutline
{
    public IReadOnlyList<RunOutline> Runs { get; init => field = value ?? []; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Others { get; set; } = [];

    /// <summary>The first key that is not known; null when all are.</summary>
    public BadFloorsException? FaultIn(string path) =>
        Unknown(path, null, Others.Keys, EvaluationJson.Pretty.QualityFloors)
        ?? Runs.Select((run, at) => run is null ? null : Unknown(path, run.Name ?? FormattableString.Invariant($"#{at + 1}"), run.Others.Keys, EvaluationJson.Pretty.FloorRun)).FirstOrDefault(static fault => fault is not null);

    private static BadFloorsException? Unknown(string path, string? run, IEnumerable<string> keys, JsonTypeInfo type)
    {
        var known = type.Properties.Select(static property => property.Name).ToList();
        return keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown ? new BadFloorsException(path, FloorsFault.UnknownKey, run, unknown, NearestName.Of(unknown, known)) : null;
    }
}

/// <summary>A run by its keys alone.</summary>
internal sealed record RunOutline
{
    public string? Name { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Others { get; set; } = [];
}
