using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Benchmarks.DirectLine;

/// <summary>The real program, built beside this one, as a process of its own that listens on loopback.</summary>
internal sealed partial class BotServer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _complaints;

    private BotServer(Process process)
    {
        _process = process;
        _complaints = process.StandardError.ReadToEndAsync();
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>Working set in MiB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Processor time so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Ingests a folder; what is there already is left alone.</summary>
    public static async Task IngestAsync(string data, string source)
    {
        using var ingestion = Launch(["ingest", source, "--data", data], []);
        await ingestion._process.StandardOutput.ReadToEndAsync();
        await ingestion._process.WaitForExitAsync();
    }

    /// <param name="data">The folder of the database.</param>
    /// <param name="settings">Settings that differ from the defaults.</param>
    public static async Task<BotServer> StartAsync(string data, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var server = Launch(["serve", "--data", data, "--urls", "http://127.0.0.1:0"], settings);
        while (await server._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Url().Match(line) is { Success: true } url)
            {
                server.Address = new Uri(url.Value);
                _ = server._process.StandardOutput.ReadToEndAsync();
                return server;
            }
        }

        throw new InvalidOperationException($"The server did not start: {await server._complaints}");
    }

    /// <summary>Ends it.</summary>
    /// <returns>What it wrote to its log: warnings and worse.</returns>
    public async Task<string> StopAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        return await _complaints;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static BotServer Launch(string[] command, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program(), .. command])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new BotServer(Process.Start(start)!);
    }

    private static string Program()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{AppContext.BaseDirectory} is not inside the repository."));
        }

        var kind = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Path.Combine(folder.FullName, "src", "DiplomacyBot", "bin", kind, "net10.0", "diplomacybot.dll");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Url();
}
