using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.StepFunctions.Model;

public class TaskCredentials
{
    public string RoleArn { get; set; }

    internal static TaskCredentials Read(JsonElement details) => new() { RoleArn = details.Text("roleArn") };
}
