using System.Text.Json;

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

    /// <summary>Reads a report that <see cref="WriteAsync"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no such report, or one of a newer format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<QualityReport> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        try
        {
            var report = await JsonSerializer.DeserializeAsync(file, EvaluationJson.Pretty.QualityReport, cancellationToken);
            return report is { Format: > 0 and <= QualityReport.CurrentFormat } ? report : throw new InvalidDataException($"format {report?.Format}");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
