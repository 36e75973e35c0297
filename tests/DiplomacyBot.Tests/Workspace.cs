using DiplomacyBot.Commands;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Tests;

/// <summary>A folder of its own for each test, and the program run in this process on it.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diplomacybot-");

    /// <summary>The sample coverage, as it lies beside the program.</summary>
    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "coverage");

    public string Data => At("data");

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public Task<Run> RunAsync(params string[] args) => RunAsync("", CancellationToken.None, args);

    public async Task<Run> RunAsync(string input, CancellationToken cancellationToken, params string[] args)
    {
        using var reader = new StringReader(input);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        string[] line = args is ["--version"] ? args : ["--data", Data, .. args];
        var code = await CommandLine.RunAsync(line, new Streams(reader, output, error, MessageLanguage.Vietnamese, Interactive: false), cancellationToken);
        return new Run(code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}

/// <summary>How a command ended.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
