using DiplomacyBot.Models.Double;

// model-double <url> [key]: prints its address when it listens, and how often it was called when it ends.
await using var server = await ModelDouble.StartAsync(args.Length > 0 ? args[0] : "http://127.0.0.1:0", args.Length > 1 ? args[1] : null);
Console.WriteLine(server.Url);
await server.RunAsync();
foreach (var group in server.Requests.GroupBy(static request => request.Path))
{
    await Console.Error.WriteLineAsync($"{group.Key} {group.Count()}");
}
