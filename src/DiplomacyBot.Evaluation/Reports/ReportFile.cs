using System.Text.Json;
using DiplomacyBot.Evaluation.Comparison;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Writes and reads reports.</summary>
public static class ReportFile
{
    /// <summary>Writes a report as JSON; a file that is there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(QualityReport report, string path, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, report, EvaluationJson.Pretty.QualityReport, cancellationToken);
    }

    /// <summary>Writes a comparison as JSON; a file that is there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task WriteAsync(ReportComparison comparison, string path, CancellationToken cancellationToken)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, comparison, EvaluationJson.Pretty.ReportComparison, cancellationToken);
    }

    /// <summary>Reads a report of ours.</summary>
    /// <exception cref="InvalidDataException">It is no such report, or one of a newer format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<QualityReport> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        try
        {
            var report = await JsonSerializer.DeserializeAsync(file, EvaluationJson.Pretty.QualityReport, cancellationToken);
            return report is { Format: > 0 and <= QualityReport.CurrentFormat } ? report : throw new InvalidDataException($"{path}: format {report?.Format}");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
