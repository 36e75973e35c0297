using DiplomacyBot.Qdrant.Double;

// qdrant-double <openapi.json> <url>: prints its address when it listens, and what did not fit the document when it ends.
await using var server = await QdrantDouble.StartAsync(args[0], args.Length > 1 ? args[1] : "http://127.0.0.1:0");
Console.WriteLine(server.Url);
await server.RunAsync();
foreach (var violation in server.Violations)
{
    await Console.Error.WriteLineAsync(violation);
}

return server.Violations.IsEmpty ? 0 : 1;
