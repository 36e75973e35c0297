using System.Text.Json;
using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Files;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Writes and reads reports.</summary>
public static class ReportFile
{
    /// <summary>Writes a report as JSON, whole or not at all; a file that is there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(QualityReport report, string path, CancellationToken cancellationToken) =>
        WholeFile.WriteAsync(path, (file, token) => JsonSerializer.SerializeAsync(file, report, EvaluationJson.Pretty.QualityReport, token), cancellationToken);

    /// <summary>Writes a comparison as JSON, whole or not at all; a file that is there is replaced.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(ReportComparison comparison, string path, CancellationToken cancellationToken) =>
        WholeFile.WriteAsync(path, (file, token) => JsonSerializer.SerializeAsync(file, comparison, EvaluationJson.Pretty.ReportComparison, token), cancellationToken);

    /// <summary>Reads a report of ours.</summary>
    /// <exception cref="BadFileException">It is no such report, or one of a newer format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<QualityReport> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var report = await JsonFile.ReadAsync(path, FileKind.Report, EvaluationJson.Pretty.QualityReport, FaultOf, cancellationToken);
        return report.Format <= QualityReport.CurrentFormat ? report : throw new BadFileException(path, FileKind.Report, FileFault.NewerFormat, $"{report.Format}");
    }

    private static string? FaultOf(QualityReport report) =>
        report.Format < 1 ? "$.format"
        : report.Kind is not (ReportKinds.Retrieval or ReportKinds.Answers) ? "$.kind"
        : report.Metrics.Contains(null!) ? "$.metrics"
        : report.Questions.Contains(null!) || report.Questions.DistinctBy(q => q.Id, StringComparer.Ordinal).Count() < report.Questions.Count ? "$.questions"
        : null;
}
