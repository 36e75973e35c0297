namespace DiplomacyBot.Coverage.Reading;

/// <summary>The path of a folder with every symbolic link on the way resolved: two names of one folder compare equal.</summary>
internal static class RealPath
{
    public static string Of(string fullPath)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var real = root;
        foreach (var part in fullPath[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = Directory.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real;
        }

        return real;
    }
}
