namespace AwsPackages.Tests.Judges;

/// <summary>A fact that needs what judges a template: cfn-lint, the SAM translator, and moto to deploy into.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StackFactAttribute : FactAttribute
{
    public StackFactAttribute() => Skip = PythonTools.WhyNoStack;
}
