using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Tests.Crashes;

/// <summary>Another process that writes articles and reports each one when it is saved.</summary>
internal sealed class WritingProcess : IDisposable
{
    private readonly Process _process;

    private WritingProcess(Process process) => _process = process;

    /// <summary>The other process: writes <c>args[2]</c> articles named <c>args[1]-0, args[1]-1…</c> to the data directory <c>args[0]</c>.</summary>
    public static async Task<int> Main(string[] args)
    {
        var store = new SqliteArticleStore(new StoreDatabase(new StorageOptions { DataDirectory = args[0] }));
        var count = int.Parse(args[2], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
        {
            var article = ArticleNumber(args[1], i);
            await store.SaveAsync(article, StoreFolder.PassagesOf(article), default, default);
            await Console.Out.WriteLineAsync(article.Id);
        }

        return 0;
    }

    /// <summary>Long enough that saving it touches many pages.</summary>
    public static Coverage.Articles.Article ArticleNumber(string writer, int number) =>
        StoreFolder.Article($"{writer}-{number}", string.Join('\n', Enumerable.Range(0, 60).Select(line => $"Câu {line} của bài {number} do {writer} viết, đủ dài để chiếm nhiều trang của tệp.")));

    public static WritingProcess Start(string folder, string writer, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in new[] { "exec", typeof(WritingProcess).Assembly.Location, folder, writer, count.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        return new WritingProcess(Process.Start(start)!);
    }

    /// <summary>Waits for so many reports, then kills the process at once; what it has reported until then is returned.</summary>
    public async Task<IReadOnlyList<string>> KillAfterAsync(int reports)
    {
        var reported = new List<string>();
        while (reported.Count < reports && await _process.StandardOutput.ReadLineAsync() is { } id)
        {
            reported.Add(id);
        }

        _process.Kill();
        await _process.WaitForExitAsync();

        // Lines that were still in the pipe were reported too; the last one may be cut.
        var rest = await _process.StandardOutput.ReadToEndAsync();
        reported.AddRange(rest.Split('\n')[..^1]);
        return reported;
    }

    public async Task<int> WaitAsync()
    {
        await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
