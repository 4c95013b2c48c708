using System.Runtime.CompilerServices;

namespace Autoscaler.Simulation.Tests;

/// <summary>Files of the repository, found from where this source stands.</summary>
internal static class TestFiles
{
    private static readonly string Root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", ".."));

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string file = "") => file;
}
