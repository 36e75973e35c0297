namespace DiplomacyBot.Testing;

/// <summary>
/// Finds the development data that lies beside the checkout (<c>../shared</c>). It is not part of the repository, so a test
/// that needs it skips with a reason where it is missing, and fails where <c>CI=true</c> says that it must be there.
/// </summary>
internal static class SharedData
{
    public static string Path(params string[] parts)
    {
        var root = Root();
        Skip.If(root is null && !Required, "../shared is not beside this checkout");
        root.ShouldNotBeNull("../shared must be beside the checkout when CI=true");
        return System.IO.Path.Combine([root, .. parts]);
    }

    private static bool Required => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DiplomacyBot.sln")))
            {
                var shared = System.IO.Path.Combine(folder.Parent!.FullName, "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
