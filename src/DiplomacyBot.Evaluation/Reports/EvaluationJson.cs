using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Gate;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Reports as JSON: camelCase, Vietnamese letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QualityReport))]
[JsonSerializable(typeof(ReportComparison))]
[JsonSerializable(typeof(QualityFloors))]
[JsonSerializable(typeof(FloorsOutline))]
[JsonSerializable(typeof(Baseline))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    public static EvaluationJson Compact { get; } = new(Settings(indented: false));

    public static EvaluationJson Pretty { get; } = new(Settings(indented: true));

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter<FailureReason>(JsonNamingPolicy.CamelCase) },
        WriteIndented = indented,
    };
}
