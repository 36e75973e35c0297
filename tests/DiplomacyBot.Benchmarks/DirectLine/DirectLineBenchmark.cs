using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Benchmarks.DirectLine;

/// <summary>
/// <c>directline</c>: many Web Chat conversations at once with the real program over the real corpus. Ends with 1 when anything was refused,
/// lost, doubled or out of order.
/// </summary>
internal static class DirectLineBenchmark
{
    /// <summary>From send to final activity, 95th percentile.</summary>
    private const double GoalMilliseconds = 300;

    public static async Task<int> RunAsync(Arguments arguments)
    {
        var plan = new LoadPlan(arguments.Conversations, TimeSpan.FromSeconds(arguments.Seconds), arguments.Closed, arguments.Cuts, Questions(arguments.Shared));
        var data = Path.Combine(arguments.Data, "directline");
        Directory.CreateDirectory(data);
        await BotServer.IngestAsync(data, Path.Combine(arguments.Shared, "corpus"));
        using var server = await BotServer.StartAsync(data, Settings(plan));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.Conversations} conversations for {plan.Duration.TotalSeconds:0} s; {plan.Pace}; {plan.Questions.Count} different questions{(plan.Cuts ? "; every fourth with a cut WebSocket" : "")}"));

        var findings = new LoadFindings();
        using var http = new HttpClient();
        var clients = Enumerable.Range(0, plan.Conversations).Select(n => new ChatClient(server.Address, http, plan, findings, n)).ToList();
        await Task.WhenAll(clients.Select(c => GuardedAsync(c.OpenAsync, findings)));
        var (started, before) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
        using var over = new CancellationTokenSource(plan.Duration);
        var watching = WatchAsync(server, over.Token);
        await Task.WhenAll(clients.Select(c => GuardedAsync(() => c.AskAsync(over.Token), findings)));
        var (elapsed, used, memory) = (Stopwatch.GetElapsedTime(started), server.ProcessorTime - before, await watching);
        clients.ForEach(static c => c.Dispose());
        return Report(findings, elapsed, used, memory, await server.StopAsync());
    }

    private static int Report(LoadFindings findings, TimeSpan elapsed, TimeSpan used, List<double> memory, string log)
    {
        var answers = findings.Answers;
        if (answers.Count > 0)
        {
            Console.WriteLine($"send to final activity: {answers}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers.Count / elapsed.TotalSeconds:0.0} questions/s; {used.TotalSeconds:0.0} s of processor time, {used.TotalMilliseconds / answers.Count:0.0} ms a question; {findings.Activities} activities received; {findings.Cuts} cuts"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"goal p95 ≤ {GoalMilliseconds:0} ms: {(answers.At(0.95) <= GoalMilliseconds ? "kept" : "MISSED")}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"working set, MiB, every 5 s: {string.Join(' ', memory.Where((_, i) => i % 5 == 0).Select(static m => m.ToString("0", CultureInfo.InvariantCulture)))}"));
        Console.WriteLine($"faults: {findings.Faults.Count}");
        foreach (var fault in findings.Faults.Take(10))
        {
            Console.WriteLine("  " + fault);
        }

        if (log.Length > 0)
        {
            Console.WriteLine("the server's log:\n" + log[..Math.Min(log.Length, 4000)]);
        }

        return findings.Faults.IsEmpty && answers.Count > 0 ? 0 : 1;
    }

    private static async Task GuardedAsync(Func<Task> action, LoadFindings findings)
    {
        try
        {
            await action();
        }
        catch (Exception e) when (e is InvalidOperationException or HttpRequestException or System.Net.WebSockets.WebSocketException)
        {
            findings.Faults.Enqueue(e.Message);
        }
    }

    private static async Task<List<double>> WatchAsync(BotServer server, CancellationToken over)
    {
        var memory = new List<double>();
        while (!over.IsCancellationRequested)
        {
            memory.Add(server.Memory);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return memory;
    }

    /// <summary>All clients come from one address, and in the closed mode they ask quicker than a person may.</summary>
    private static Dictionary<string, string> Settings(LoadPlan plan) => new()
    {
        ["DirectLine:ConversationsPerMinute"] = Math.Max(60, plan.Conversations).ToString(CultureInfo.InvariantCulture),
        ["DirectLine:MessagesPerMinute"] = plan.Closed ? "100000" : "60",
    };

    /// <summary>Editors' questions about this coverage, and others of which it holds some and does not hold most.</summary>
    private static List<string> Questions(string shared) =>
        [.. Texts(Path.Combine(shared, "questions", "coverage.dev.jsonl")), .. Texts(Path.Combine(shared, "qa", "viquad2-subset", "qa.jsonl")).Take(300)];

    private static IEnumerable<string> Texts(string file) => File.ReadLines(file).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!);
}
