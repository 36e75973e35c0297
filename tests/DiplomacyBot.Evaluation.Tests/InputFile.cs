namespace DiplomacyBot.Evaluation.Tests;

/// <summary>A file that goes when the test ends.</summary>
internal sealed class InputFile : IDisposable
{
    public InputFile(params string[] lines) => File.WriteAllLines(FullPath, lines);

    public string FullPath { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");

    public void Dispose() => File.Delete(FullPath);
}
